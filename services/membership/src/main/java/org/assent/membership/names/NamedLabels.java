package org.assent.membership.names;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.FindNames;
import org.assent.membership.messages.FindNames.NameView;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.platform.timeline.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Calls people by name and office where a name is registered, and says where one was erased. The office is that of the moment
 * read, the name that of now.
 */
final class NamedLabels implements FindPersonLabels {
    private final FindPersonLabels offices;
    private final FindNames names;

    NamedLabels(FindPersonLabels offices, FindNames names) {
        this.offices = offices;
        this.names = names;
    }

    @Override
    public Map<PersonRef, String> labels(Collection<PersonRef> people, Moment moment, Locale language) {
        Map<PersonRef, String> labels = new LinkedHashMap<>(offices.labels(people, moment, language));
        names.names(people)
                .forEach((person, name) ->
                        labels.computeIfPresent(person, (same, office) -> said(name, office, language)));
        return labels;
    }

    @Override
    public String label(PersonRef person, Moment moment, Locale language) {
        String office = offices.label(person, moment, language);
        NameView name = names.names(List.of(person)).get(person);
        return name == null ? office : said(name, office, language);
    }

    private static String said(NameView view, String office, Locale language) {
        String unknown = text("org.assent.membership.offices", language).getString("unknown");
        ResourceBundle persons = text("org.assent.membership.names.persons", language);
        @Nullable String held = office.equals(unknown) ? null : office;
        if (view.erased()) {
            return held == null
                    ? persons.getString("erased")
                    : persons.getString("erased.office").formatted(held);
        }
        String name = view.name();
        if (name == null) {
            return office;
        }
        return held == null ? name : persons.getString("name.office").formatted(name, held);
    }

    @Override
    public String capacity(Capacity capacity, Locale language) {
        return offices.capacity(capacity, language);
    }

    private static ResourceBundle text(String bundle, Locale language) {
        return ResourceBundle.getBundle(
                bundle,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
