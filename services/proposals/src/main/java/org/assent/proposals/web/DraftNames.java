package org.assent.proposals.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assent.platform.timeline.Moment;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.Countries;
import org.assent.proposals.PinnedReference;
import org.assent.proposals.ReferenceLists;
import org.assent.proposals.ReferenceNames;
import org.assent.proposals.ReferenceRow;
import org.assent.proposals.messages.FindReferenceData;
import org.assent.proposals.messages.ReferenceListView;

/** What numbers and codes of a concept note are called, by the lists in force at a moment. */
final class DraftNames {
    private static final List<String> LISTS = List.of(
            ReferenceLists.OBJECTIVES,
            ReferenceLists.PRINCIPLES,
            ReferenceLists.TARGETS,
            ReferenceLists.THEMATIC_AREAS,
            ReferenceLists.BUDGET_CATEGORIES,
            ReferenceLists.FRAMEWORK);

    private final FindReferenceData reference;

    DraftNames(FindReferenceData reference) {
        this.reference = reference;
    }

    /** The list in the version in force at the moment. */
    Optional<ReferenceListView> list(String list, Moment moment) {
        return reference.list(list, moment);
    }

    /** The rows of the list in force; none where it was never adopted. */
    List<ReferenceRow> rows(String list, Moment moment) {
        return list(list, moment).map(ReferenceListView::rows).orElse(List.of());
    }

    /**
     * What the codes of a note are called.
     *
     * @param language of the text, {@code en} or {@code ru}
     */
    ReferenceNames of(ConceptNote note, String language, Moment moment) {
        Map<String, Map<String, String>> titles = new LinkedHashMap<>();
        List<PinnedReference> versions = new ArrayList<>();
        for (String list : LISTS) {
            list(list, moment).ifPresent(view -> {
                titles.put(list, titles(view, language.equals("ru")));
                versions.add(new PinnedReference(list, view.version()));
            });
        }
        ConceptNote.Place place = note.place();
        return new ReferenceNames(
                titles,
                place == null ? Map.of() : Countries.names(place.countries(), Locale.forLanguageTag(language)),
                versions);
    }

    private static Map<String, String> titles(ReferenceListView view, boolean russian) {
        Map<String, String> titles = new LinkedHashMap<>();
        view.rows().forEach(row -> titles.put(row.code(), row.title(russian)));
        return titles;
    }
}
