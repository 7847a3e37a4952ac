package org.assent.proposals.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.ConceptNoteOfProgramme;
import org.assent.proposals.ProgrammeFacts;
import org.assent.proposals.Section;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of somebody who opens a draft.
 *
 * @param call the call; {@code null} for a copy that comes under one later
 * @param programme code of the real programme it is a copy of; {@code null} or empty for none
 * @param lead acronym of the organisation that leads
 */
record DraftForm(
        @Nullable UUID call,
        @Nullable String programme,
        @Nullable String language,
        @Nullable String lead,
        @Nullable String title) {
    private static final int LONGEST_TITLE = 300;

    /** The same with what is plain where nobody has said otherwise. */
    DraftForm withDefaults(String reading, @Nullable String entity, @Nullable String called) {
        return new DraftForm(
                call,
                programme,
                language == null ? reading : language,
                lead == null ? entity : lead,
                title == null ? called : title);
    }

    boolean isCopy() {
        return programme != null && !programme.isBlank();
    }

    /** @param callNeeded whether it has to be under a call from the start */
    List<FieldProblem> problems(boolean callNeeded, Words words) {
        List<FieldProblem> problems = new ArrayList<>();
        if (callNeeded && call == null) {
            problems.add(new FieldProblem("call", words.say("draft.problem.call")));
        }
        if (!"en".equals(language) && !"ru".equals(language)) {
            problems.add(new FieldProblem("language", words.say("draft.problem.language")));
        }
        if (callNeeded && (lead == null || lead.isBlank())) {
            problems.add(new FieldProblem("lead", words.say("draft.problem.lead")));
        }
        if (title == null || title.isBlank()) {
            problems.add(new FieldProblem("title", words.say("draft.problem.title")));
        } else if (title.strip().length() > LONGEST_TITLE) {
            problems.add(new FieldProblem("title", words.say("draft.problem.title-long")));
        }
        return problems;
    }

    /**
     * How the draft begins: with its title and who leads, and for a copy with what the facts of the programme say.
     *
     * @param facts of the programme it is a copy of; {@code null} for a new one
     */
    DraftDispatch.Opening opening(@Nullable ProgrammeFacts facts) {
        String leads = lead == null || lead.isBlank() ? null : lead.strip();
        Map<Section, Object> said = new EnumMap<>(Section.class);
        said.put(
                Section.TITLE,
                new ConceptNote.Title(Objects.requireNonNullElse(title, "").strip(), null));
        ConceptNote known = facts == null ? ConceptNote.EMPTY : ConceptNoteOfProgramme.of(facts);
        if (leads != null) {
            said.put(Section.ORGANISATIONS, ledBy(leads, known));
        }
        return new DraftDispatch.Opening(
                call,
                Objects.requireNonNullElse(language, "en"),
                leads,
                known.with(ConceptNote.of(said)),
                facts == null ? null : facts.code());
    }

    private static ConceptNote.Organisations ledBy(String lead, ConceptNote known) {
        List<String> participating = new ArrayList<>(known.participatingOrganisations());
        if (!participating.contains(lead)) {
            participating.add(0, lead);
        }
        return new ConceptNote.Organisations(lead, participating, List.of());
    }
}
