package org.assent.proposals.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assent.kernel.Paragraph;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.ConceptNoteText;
import org.assent.proposals.Section;
import org.assent.proposals.messages.DraftView;
import org.assent.rules.budget.Budget;
import org.assent.rules.budget.BudgetCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** Sets out the page of one section: its form, or its text for who reads only, with all that is still missing beside it. */
final class SectionPage {
    private static final String TEMPLATE = "drafts/section";

    private final SectionFields fields;
    private final BudgetFields budget;
    private final DraftNames names;
    private final DraftWords say;

    /** A section that lies before or after. */
    record Neighbour(String name, String href) {}

    /**
     * What stands in the form.
     *
     * @param version the version of the section that it builds on
     * @param find words by which long lists are shortened
     * @param problems what cannot be read in it
     */
    record Form(Typed typed, int version, String find, List<FieldProblem> problems) {}

    SectionPage(SectionFields fields, BudgetFields budget, DraftNames names, DraftWords say) {
        this.fields = fields;
        this.budget = budget;
        this.names = names;
        this.say = say;
    }

    /** The form as the section stands on record. */
    static Form recorded(DraftView draft, Section section, String find) {
        return new Form(
                SectionForm.of(section).typed(draft.note().part(section)), draft.version(section), find, List.of());
    }

    String show(DraftView draft, Section section, Form form, SignedIn reader, Moment moment, Times times, Model model) {
        boolean writes = !moment.past() && DraftRights.mayWrite(reader, draft);
        model.addAttribute("draft", draft);
        model.addAttribute("title", title(draft));
        model.addAttribute("key", section.key());
        model.addAttribute("kind", kind(section));
        model.addAttribute("name", say.name(section));
        model.addAttribute("explained", say.words().say("draft.section." + section.key() + ".about"));
        model.addAttribute("here", "/proposals/" + draft.proposalId() + "/draft/" + section.key());
        model.addAttribute("outline", DraftOutline.of(draft, section, say, times));
        model.addAttribute("written", DraftOutline.written(draft, section, say, times));
        model.addAttribute("missing", missing(draft, section));
        model.addAttribute(
                "before", neighbour(draft, SectionGroup.before(section).orElse(null)));
        model.addAttribute("after", neighbour(draft, SectionGroup.after(section).orElse(null)));
        model.addAttribute("writes", writes);
        model.addAttribute("typed", form.typed());
        model.addAttribute("version", form.version());
        model.addAttribute("problems", form.problems());
        model.addAttribute("problemOf", byField(form.problems()));
        model.addAttribute("paragraphs", text(draft, section, draft.note().part(section), moment));
        if (writes) {
            fields.fill(draft, section, form.typed(), form.find(), moment, model);
        } else if (draft.note().budget() != null && section == Section.BUDGET) {
            budget.outcome(draft, draft.note().budget(), model);
        }
        return TEMPLATE;
    }

    /** The same page for somebody whose words meet those of another: nothing of either is lost. */
    String showBoth(
            DraftView draft, Section section, Form typed, SignedIn reader, Moment moment, Times times, Model model) {
        model.addAttribute("meanwhile", true);
        return show(
                draft,
                section,
                new Form(typed.typed(), draft.version(section), typed.find(), typed.problems()),
                reader,
                moment,
                times,
                model);
    }

    /** The content of a section as it will stand in the text. */
    private List<Paragraph> text(DraftView draft, Section section, @Nullable Object content, Moment moment) {
        if (content == null) {
            return List.of();
        }
        if (content instanceof ConceptNote.Title title) {
            return Stream.of(title.text(), title.shortTitle() == null ? "" : title.shortTitle())
                    .filter(line -> !line.isEmpty())
                    .map(line -> new Paragraph("title", line))
                    .toList();
        }
        ConceptNote note = ConceptNote.of(section, content);
        return ConceptNoteText.of(
                note, names.of(note, draft.language(), moment), draft.language(), draft.indirectPercent(), List.of());
    }

    static String title(DraftView draft) {
        ConceptNote.Title title = draft.note().title();
        return title == null ? "" : title.text();
    }

    private List<String> missing(DraftView draft, Section section) {
        return draft.missing().stream()
                .filter(each -> each.section() == section)
                .map(say::missing)
                .toList();
    }

    private @Nullable Neighbour neighbour(DraftView draft, @Nullable Section section) {
        return section == null
                ? null
                : new Neighbour(say.name(section), "/proposals/" + draft.proposalId() + "/draft/" + section.key());
    }

    /** The name of the fields in the template: sections in the author's own words share theirs. */
    private static String kind(Section section) {
        return ConceptNote.typeOf(section) == ConceptNote.Narrative.class ? "narrative" : section.key();
    }

    private static Map<String, String> byField(List<FieldProblem> problems) {
        return problems.stream()
                .collect(Collectors.toMap(FieldProblem::field, FieldProblem::message, (first, second) -> first));
    }

    /** What is wrong with a budget in such a way that it is never stored. */
    List<FieldProblem> refused(DraftView draft, @Nullable Object content) {
        return content instanceof Budget typed
                ? BudgetCheck.faults(typed, draft.note().participatingOrganisations(), draft.indirectPercent()).stream()
                        .filter(fault -> fault.kind().refused())
                        .map(fault -> new FieldProblem("lines", say.fault(fault)))
                        .toList()
                : List.of();
    }
}
