package org.assent.proposals;

import static org.assent.proposals.ProposalFacts.PROPOSAL;
import static org.assent.proposals.ProposalFacts.registered;
import static org.assent.proposals.ProposalFacts.revised;
import static org.assent.proposals.ProposalFacts.round;
import static org.assent.proposals.ProposalFacts.wasPut;
import static org.assent.proposals.SettingsFacts.CHANGES;
import static org.assent.proposals.SettingsFacts.settingsProposed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assent.consensus.RoundState;
import org.assent.proposals.messages.EscalationResultRecorded;
import org.assent.proposals.messages.FacilitationBegan;
import org.assent.proposals.messages.FacilitationReminded;
import org.assent.proposals.messages.ProgrammeCorrected;
import org.assent.proposals.messages.ProgrammeRecorded;
import org.assent.proposals.messages.ProgrammesImported;
import org.assent.proposals.messages.ProposalBlocked;
import org.assent.proposals.messages.ProposalEndorsed;
import org.assent.proposals.messages.ProposalEscalated;
import org.assent.proposals.messages.ProposalNotEndorsed;
import org.assent.proposals.messages.ProposalNumbered;
import org.assent.proposals.messages.ProposalReleased;
import org.assent.proposals.messages.ReferenceListAdopted;
import org.assent.proposals.messages.SettingsEndorsed;

/** One of each event of the context, as it could have happened. */
public final class SomeEvents {
    public static final UUID REGISTER = UUID.fromString("01920000-0000-7000-8000-000000000004");
    public static final UUID PROGRAMME = UUID.fromString("01920000-0000-7000-8000-000000000005");

    private SomeEvents() {}

    public static List<Object> all() {
        return Stream.of(ofTexts(), SomeReviewEvents.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> ofTexts() {
        return List.of(
                new ProgrammeRecorded(PROGRAMME, facts(), read()),
                new ProgrammeCorrected(PROGRAMME, facts(), List.of("budget_usd"), read()),
                new ProgrammesImported(
                        read().importId(),
                        new ImportedFile("joint_programmes.csv", read().sha256(), 3997, 11, List.of("colour")),
                        1,
                        1,
                        List.of(
                                ImportedRow.taken(2, "MMPTF-03", ImportOutcome.CORRECTED, List.of("budget_usd")),
                                ImportedRow.refused(3, "MMPTF-04", "start_date", ImportReason.DATE, "soon")),
                        new ImportCounts(0, 1, 0, 1),
                        true),
                registered(),
                new ProposalNumbered(REGISTER, PROPOSAL, "UNCNM-BLR-P-2026-001"),
                revised(2),
                wasPut(1, 2),
                new ProposalEndorsed(PROPOSAL, round(1), wasPut(1, 2).textHash()),
                new ProposalBlocked(PROPOSAL, round(1), RoundState.BROKEN, 1, "UNHCR"),
                new ProposalReleased(PROPOSAL, round(1)),
                new ProposalEscalated(PROPOSAL, Escalation.RC_FACILITATION, "No wording is found"),
                new EscalationResultRecorded(PROPOSAL, false, "No agreement", "Note for the file of 3 March 2026"),
                new ProposalNotEndorsed(PROPOSAL, "No agreement"),
                new FacilitationBegan(
                        PROPOSAL,
                        "BLR",
                        round(1),
                        ProposalFacts.THURSDAY,
                        ProposalFacts.THURSDAY.plus(Duration.ofDays(1))),
                new FacilitationReminded(PROPOSAL, round(1), ProposalFacts.THURSDAY),
                settingsProposed(),
                new SettingsEndorsed(PROPOSAL, "BLR", round(1), CHANGES),
                new ReferenceListAdopted(
                        ReferenceLists.id("thematic-areas"),
                        "thematic-areas",
                        "2",
                        "1",
                        "mptf.undp.org",
                        "Titles unverified",
                        "Названия не проверены",
                        List.of("gcm_objectives"),
                        List.of(new ReferenceRow("1", "Data", "Данные", Map.of("gcm_objectives", "1;3")))));
    }

    /** Some facts are known and some are not. */
    public static ProgrammeFacts facts() {
        return new ProgrammeFacts(
                "MMPTF-03",
                "A programme",
                List.of("Chile"),
                null,
                List.of("IOM", "UNHCR"),
                null,
                List.of(1, 23),
                List.of("10.7"),
                1_500_000L,
                null,
                "2020",
                null,
                "completed",
                List.of("https://mptf.undp.org"),
                "partial",
                null,
                Map.of("duration_months", "two and a half years"));
    }

    /** Where they were read. */
    public static Provenance read() {
        return new Provenance(PROGRAMME, "joint_programmes.csv", "ab".repeat(32), 2);
    }
}
