package org.assent.proposals;

import static org.assent.proposals.ProposalFacts.CALENDAR;
import static org.assent.proposals.ProposalFacts.PROPOSAL;
import static org.assent.proposals.ProposalFacts.THURSDAY;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assent.consultation.Addressee;
import org.assent.consultation.ConsultedText;
import org.assent.kernel.Act;
import org.assent.kernel.Basis;
import org.assent.kernel.Ids;
import org.assent.kernel.Paragraph;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.TextHash;
import org.assent.kernel.Usd;
import org.assent.proposals.messages.ConsultationCompleted;
import org.assent.proposals.messages.DossierFoundComplete;
import org.assent.proposals.messages.DraftOpened;
import org.assent.proposals.messages.DraftSubmitted;
import org.assent.proposals.messages.OpenConsultation;
import org.assent.proposals.messages.OpenDraft;
import org.assent.proposals.messages.ProposalPutToConsultation;
import org.assent.proposals.messages.RecordConsultation;
import org.assent.proposals.messages.RevisionClassConfirmed;
import org.assent.proposals.messages.RevisionSubmitted;
import org.assent.rules.budget.Budget;
import org.assent.rules.budget.BudgetLine;
import org.assent.rules.certificate.CertificateCheck;
import org.assent.rules.consultation.ConsultationParameter;
import org.assent.rules.consultation.ConsultationSettings;
import org.assent.rules.dossier.ChecklistItem.Phase;
import org.assent.rules.dossier.UsualChecklist;
import org.assent.rules.proposals.ProposalParameter;
import org.assent.rules.proposals.ProposalSettings;
import org.assent.rules.proposals.ProposalStage;
import org.assent.rules.time.Deadlines;

/** The facts of a proposal that is drafted under a call, which the tests of this module share. */
public final class DraftFacts {
    public static final UUID CALL = UUID.fromString("01920000-0000-7000-8000-000000000006");
    public static final Instant CLOSING = Instant.parse("2026-06-30T15:00:00Z");
    public static final BigDecimal SEVEN = BigDecimal.valueOf(7);
    public static final CallDates DATES = new CallDates(
            Instant.parse("2026-04-30T15:00:00Z"),
            Instant.parse("2026-05-29T15:00:00Z"),
            Instant.parse("2026-06-15T15:00:00Z"));
    public static final DossierFindings COMPLETE = new DossierFindings(30, List.of("D01"), List.of("D08"), List.of());
    public static final DossierFindings INCOMPLETE = new DossierFindings(30, List.of(), List.of("D08"), List.of("D01"));
    public static final ProposalSettings SETTINGS = settings();
    public static final ConsultationSettings CONSULTATION = consultationSettings();
    public static final List<Addressee> EVERYBODY =
            List.of(addressee("UNHCR"), addressee("UNDP"), addressee("World Bank"));

    private DraftFacts() {}

    private static ProposalSettings settings() {
        Map<ProposalStage, Integer> goals = new EnumMap<>(ProposalStage.class);
        for (ProposalStage stage : ProposalStage.values()) {
            goals.put(stage, stage.usualGoal());
        }
        Map<ProposalParameter, Basis> marks = new EnumMap<>(ProposalParameter.class);
        for (ProposalParameter parameter : ProposalParameter.values()) {
            marks.put(parameter, parameter.basisOfDefault());
        }
        return new ProposalSettings("1", 3, 10, SEVEN, goals, marks);
    }

    private static ConsultationSettings consultationSettings() {
        Map<ConsultationParameter, Basis> marks = new EnumMap<>(ConsultationParameter.class);
        for (ConsultationParameter parameter : ConsultationParameter.values()) {
            marks.put(parameter, Basis.LOCAL_DEFAULT);
        }
        return new ConsultationSettings("1", 10, 5, 3, marks);
    }

    private static Addressee addressee(String entity) {
        return new Addressee(entity, entity + " in full", 1, new PersonRef("member-" + entity), false, null);
    }

    /** A configuration in which each section may be as long as the record of the log allows. */
    public static CallConfiguration configuration() {
        Map<Section, Integer> longest = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            if (ConceptNote.typeOf(section) == ConceptNote.Narrative.class) {
                longest.put(section, 1_000);
            }
        }
        longest.put(Section.PRINCIPLES, 300);
        longest.put(Section.MARKERS, 300);
        return new CallConfiguration(
                "1",
                UsualChecklist.of(Phase.CONCEPT_NOTE),
                longest,
                Arrays.stream(Marker.values())
                        .map(marker -> new MarkerScale(
                                marker,
                                List.of(
                                        new MarkerScale.Step("0", "Not targeted", "Не является целью"),
                                        new MarkerScale.Step("1", "Significant", "Существенная цель"),
                                        new MarkerScale.Step("2", "Principal", "Главная цель")),
                                Basis.LOCAL_DEFAULT))
                        .toList());
    }

    public static PinnedCall call() {
        return call(CallState.OPEN);
    }

    public static PinnedCall call(CallState state) {
        return new PinnedCall(
                CALL, "MPTF-2026", "Call 2026", "Конкурс 2026", 8, state, CLOSING, DATES, configuration());
    }

    public static ConceptNote titled() {
        return ConceptNote.of(Section.TITLE, new ConceptNote.Title("Evidence for policy", null));
    }

    /** A note in which nothing mandatory is missing. */
    public static ConceptNote fullNote() {
        Map<Section, Object> parts = new EnumMap<>(Section.class);
        parts.put(Section.TITLE, new ConceptNote.Title("Evidence for policy", null));
        parts.put(Section.PLACE, new ConceptNote.Place(ConceptNote.Reach.NATIONAL, List.of("BLR")));
        parts.put(Section.ORGANISATIONS, new ConceptNote.Organisations("UNHCR", List.of("UNHCR", "UNDP"), List.of()));
        parts.put(Section.OBJECTIVES, new ConceptNote.Objectives(1, List.of(23), 1));
        parts.put(Section.TARGETS, new ConceptNote.Targets(List.of("10.7")));
        parts.put(Section.FRAMEWORK, new ConceptNote.Framework("2026-2030", List.of("1.1")));
        parts.put(Section.PERIOD, new ConceptNote.Period(30, "2026-09-01"));
        parts.put(Section.BUDGET, budget("100000.00"));
        for (Section section : List.of(Section.TARGET_GROUPS, Section.PROBLEM, Section.APPROACH, Section.RESULTS)) {
            parts.put(section, new ConceptNote.Narrative("What is said of " + section.key() + " in a few plain words"));
        }
        parts.put(
                Section.PRINCIPLES,
                new ConceptNote.Principles(IntStream.rangeClosed(1, 10)
                        .mapToObj(number -> new ConceptNote.Answer(number, "It is kept"))
                        .toList()));
        parts.put(
                Section.MARKERS,
                new ConceptNote.Markers(Arrays.stream(Marker.values())
                        .map(marker ->
                                new ConceptNote.Mark(marker, "1", "It matters", new PersonRef("assessor"), THURSDAY))
                        .toList()));
        return ConceptNote.of(parts);
    }

    public static Budget budget(String first) {
        return new Budget(
                List.of(
                        new BudgetLine("UNHCR", 1, 2026, Usd.of(first), 40),
                        new BudgetLine("UNDP", 5, 2027, Usd.of("50000.00"), null)),
                null,
                List.of());
    }

    public static OpenDraft openDraft(PinnedCall call, String lead, boolean onRoll, ConceptNote note) {
        return new OpenDraft(PROPOSAL, "BLR", call, "en", new LeadFacts(lead, 8, onRoll), note, null, SETTINGS);
    }

    /** What an import opens. */
    public static OpenDraft openImported() {
        return new OpenDraft(PROPOSAL, "BLR", null, "en", null, titled(), "MMPTF-03", SETTINGS);
    }

    public static DraftOpened opened(ConceptNote note) {
        return new DraftOpened(PROPOSAL, "BLR", call(), "en", "UNHCR", note, null, SETTINGS, 2026);
    }

    public static DraftOpened imported() {
        return new DraftOpened(PROPOSAL, "BLR", null, "en", null, titled(), "MMPTF-03", SETTINGS, 2026);
    }

    public static List<Paragraph> text(ConceptNote note, List<Paragraph> before) {
        return ConceptNoteText.of(note, ReferenceNames.NONE, "en", SEVEN, before);
    }

    public static DraftSubmitted submitted(int revision) {
        return new DraftSubmitted(
                PROPOSAL,
                "BLR",
                revision,
                "Evidence for policy",
                "en",
                text(fullNote(), List.of()),
                "UNHCR",
                List.of("UNHCR", "UNDP"),
                List.of(),
                Deadlines.workingDaysAfter(THURSDAY, 3, CALENDAR),
                CALENDAR);
    }

    public static DossierFoundComplete foundComplete(int revision) {
        return new DossierFoundComplete(PROPOSAL, revision, COMPLETE, "");
    }

    public static UUID consultation(int number) {
        return Ids.derived(THURSDAY, "consultation", PROPOSAL.toString(), Integer.toString(number));
    }

    public static ConsultedText consultedText() {
        return new ConsultedText("en", "Evidence for policy", text(fullNote(), List.of()), List.of());
    }

    public static OpenConsultation openConsultation(int revisionSeen) {
        return new OpenConsultation(PROPOSAL, revisionSeen, List.of(), EVERYBODY, 31, CONSULTATION, CALENDAR);
    }

    public static ProposalPutToConsultation asked(int number, int revision, ConsultedText text) {
        return new ProposalPutToConsultation(
                PROPOSAL,
                "BLR",
                consultation(number),
                number,
                revision,
                number > 1,
                text,
                text.hash(),
                "UNHCR",
                EVERYBODY,
                31,
                CONSULTATION,
                CALENDAR);
    }

    public static ProposalPutToConsultation asked() {
        return asked(1, 1, consultedText());
    }

    public static RecordConsultation closed(
            TextHash hash, List<CertificateCheck.Missing> missing, int openComments, boolean changeRequested) {
        return new RecordConsultation(
                PROPOSAL, consultation(1), 1, hash, missing, openComments, openComments, changeRequested);
    }

    public static ConsultationCompleted completed(
            List<CertificateCheck.Missing> missing, int openComments, boolean changeRequested) {
        return new ConsultationCompleted(
                PROPOSAL,
                consultation(1),
                1,
                1,
                asked().textHash(),
                missing,
                openComments,
                openComments,
                changeRequested);
    }

    /** A revision of the full note with another budget. */
    public static RevisionSubmitted revisionSubmitted(
            int revision, ConceptNote note, RevisionClass proposed, String... changes) {
        return new RevisionSubmitted(
                PROPOSAL,
                revision,
                "Evidence for policy",
                text(note, text(fullNote(), List.of())),
                "UNHCR",
                List.of("UNHCR", "UNDP"),
                List.of(),
                "As the members asked",
                1,
                List.of(changes),
                proposed);
    }

    public static RevisionClassConfirmed confirmed(int revision, RevisionClass revisionClass) {
        return new RevisionClassConfirmed(PROPOSAL, revision, revisionClass, "");
    }

    public static Act lead() {
        return ProposalFacts.as(Role.MEMBER, "UNHCR");
    }

    public static Act leadAt(Duration later) {
        return ProposalFacts.at(THURSDAY.plus(later), Role.MEMBER, "BLR", "UNHCR");
    }
}
