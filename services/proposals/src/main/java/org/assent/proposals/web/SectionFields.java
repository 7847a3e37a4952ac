package org.assent.proposals.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assent.platform.timeline.Moment;
import org.assent.proposals.ConceptNote.PartnerKind;
import org.assent.proposals.ConceptNote.Reach;
import org.assent.proposals.Countries;
import org.assent.proposals.Marker;
import org.assent.proposals.MarkerScale;
import org.assent.proposals.PinnedCall;
import org.assent.proposals.ReferenceLists;
import org.assent.proposals.ReferenceRow;
import org.assent.proposals.Section;
import org.assent.proposals.messages.DraftView;
import org.assent.proposals.messages.ReferenceListView;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** What the fields of each section offer: choices by the reference data in force, scales and limits by the call. */
final class SectionFields {
    /**
     * A principle or a marker with its answer.
     *
     * @param steps the scale of a marker
     */
    record Answered(String id, String name, String detail, String field, String text, List<Choice> steps) {}

    private final DraftNames names;
    private final BudgetFields budget;
    private final DraftWords say;

    SectionFields(DraftNames names, BudgetFields budget, DraftWords say) {
        this.names = names;
        this.budget = budget;
        this.say = say;
    }

    /**
     * Puts into the model what the form of a section needs.
     *
     * @param find words by which long lists are shortened
     */
    void fill(DraftView draft, Section section, Typed typed, String find, Moment moment, Model model) {
        model.addAttribute("longest", longest(draft, section));
        switch (section) {
            case PLACE -> place(typed, find, model);
            case ORGANISATIONS -> organisations(typed, find, moment, model);
            case OBJECTIVES -> objectives(typed, find, moment, model);
            case TARGETS -> targets(typed, find, moment, model);
            case FRAMEWORK -> framework(typed, find, moment, model);
            case BUDGET -> budget.fill(draft, typed, moment, model);
            case PRINCIPLES -> principles(typed, moment, model);
            case MARKERS -> markers(draft, typed, model);
            default -> model.addAttribute("find", find);
        }
    }

    private static @Nullable Integer longest(DraftView draft, Section section) {
        PinnedCall call = draft.call();
        return call == null ? null : call.configuration().longest(section).orElse(null);
    }

    private void place(Typed typed, String find, Model model) {
        model.addAttribute("reaches", Reach.values());
        choices(
                Countries.all(say.words().locale()).stream()
                        .map(code -> new Choice(
                                code, Countries.name(code, say.words().locale()), typed.has("country", code)))
                        .toList(),
                find,
                model);
    }

    private void organisations(Typed typed, String find, Moment moment, Model model) {
        List<ReferenceRow> entities = names.rows(ReferenceLists.ENTITIES, moment);
        Function<ReferenceRow, String> called = row -> row.code() + ", " + row.title(say.russian());
        String convening = typed.text("convening");
        model.addAttribute(
                "conveners",
                Choice.withUnlisted(
                        entities.stream()
                                .map(row -> new Choice(
                                        row.code(),
                                        called.apply(row),
                                        row.code().equals(convening)))
                                .toList(),
                        Stream.of(convening).filter(value -> !value.isEmpty()).toList()));
        model.addAttribute("partnerKinds", PartnerKind.values());
        choices(
                Choice.withUnlisted(
                        entities.stream()
                                .map(row -> new Choice(
                                        row.code(), called.apply(row), typed.has("participating", row.code())))
                                .toList(),
                        typed.all("participating")),
                find,
                model);
    }

    private void objectives(Typed typed, String find, Moment moment, Model model) {
        String primary = typed.text("primary");
        String area = typed.text("area");
        List<ReferenceRow> objectives = names.rows(ReferenceLists.OBJECTIVES, moment);
        List<ReferenceRow> areas = names.rows(ReferenceLists.THEMATIC_AREAS, moment);
        model.addAttribute("primaries", listed(objectives, List.of(primary)));
        model.addAttribute("areas", listed(areas, List.of(area)));
        model.addAttribute(
                "outside",
                !primary.isEmpty()
                        && areas.stream()
                                .filter(row -> row.code().equals(area))
                                .anyMatch(row -> !covers(row, primary)));
        choices(listed(objectives, typed.all("other")), find, model);
    }

    /** Whether the fund's thematic area has that objective among its own. */
    private static boolean covers(ReferenceRow area, String objective) {
        return List.of(area.detail("gcm_objectives", false).split("\\s*;\\s*")).contains(objective);
    }

    private void targets(Typed typed, String find, Moment moment, Model model) {
        choices(
                Choice.withUnlisted(
                        names.rows(ReferenceLists.TARGETS, moment).stream()
                                .map(row -> new Choice(
                                        row.code(),
                                        row.code() + ", " + row.title(say.russian()),
                                        row.detail("text", false),
                                        "",
                                        typed.has("target", row.code())))
                                .toList(),
                        typed.all("target")),
                find,
                model);
    }

    private void framework(Typed typed, String find, Moment moment, Model model) {
        ReferenceListView list = names.list(ReferenceLists.FRAMEWORK, moment).orElse(null);
        model.addAttribute("framework", list == null ? typed.text(FrameworkForm.FRAMEWORK) : list.version());
        List<Choice> outcomes = (list == null ? Stream.<ReferenceRow>of() : list.rows().stream())
                .flatMap(pillar -> Arrays.stream(
                                pillar.detail("outcomes", false).split("\\s*;\\s*"))
                        .filter(outcome -> !outcome.isEmpty())
                        .map(outcome -> new Choice(
                                outcome,
                                say.words().say("draft.outcome", outcome),
                                "",
                                say.words().say("draft.pillar", pillar.code(), pillar.title(say.russian())),
                                typed.has("outcome", outcome))))
                .toList();
        choices(Choice.withUnlisted(outcomes, typed.all("outcome")), find, model);
    }

    private void principles(Typed typed, Moment moment, Model model) {
        List<ReferenceRow> principles = names.rows(ReferenceLists.PRINCIPLES, moment);
        model.addAttribute(
                "answers",
                IntStream.rangeClosed(1, PrinciplesForm.PRINCIPLES)
                        .mapToObj(number -> new Answered(
                                "principle-" + number,
                                say.words().say("draft.principle", number, title(principles, number)),
                                "",
                                "principle-" + number,
                                typed.text("principle-" + number),
                                List.of()))
                        .toList());
    }

    private String title(List<ReferenceRow> rows, int number) {
        return rows.stream()
                .filter(row -> row.code().equals(Integer.toString(number)))
                .map(row -> row.title(say.russian()))
                .findFirst()
                .orElse("");
    }

    private void markers(DraftView draft, Typed typed, Model model) {
        model.addAttribute(
                "answers",
                Arrays.stream(Marker.values())
                        .map(marker -> new Answered(
                                "marker-" + marker,
                                say.words().say("draft.marker." + marker),
                                say.words().say("draft.marker." + marker + ".detail"),
                                "justification-" + marker,
                                typed.text("justification-" + marker),
                                steps(draft, marker, typed.text("marker-" + marker))))
                        .toList());
    }

    private List<Choice> steps(DraftView draft, Marker marker, String score) {
        PinnedCall call = draft.call();
        List<MarkerScale.Step> steps = call == null
                ? List.of()
                : call.configuration().scale(marker).map(MarkerScale::steps).orElse(List.of());
        return Choice.withUnlisted(
                steps.stream()
                        .map(step -> new Choice(
                                step.score(),
                                step.score(),
                                say.russian() ? step.meaningRussian() : step.meaningEnglish(),
                                "",
                                step.score().equals(score)))
                        .toList(),
                Stream.of(score).filter(value -> !value.isEmpty()).toList());
    }

    private List<Choice> listed(List<ReferenceRow> rows, List<String> chosen) {
        return Choice.withUnlisted(
                rows.stream()
                        .map(row -> new Choice(
                                row.code(), row.code() + ", " + row.title(say.russian()), chosen.contains(row.code())))
                        .toList(),
                chosen.stream().filter(value -> !value.isEmpty()).toList());
    }

    private static void choices(List<Choice> all, String find, Model model) {
        model.addAttribute("find", find);
        model.addAttribute("choices", Choice.filtered(all, find));
    }
}
