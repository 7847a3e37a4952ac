package org.assent.proposals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.assent.consensus.DecisionText;
import org.assent.consensus.Roll;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.Ids;
import org.assent.kernel.Paragraph;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.Subject;
import org.assent.proposals.messages.ProposalPutToConsensus;
import org.assent.proposals.messages.ProposalRegistered;
import org.assent.proposals.messages.PutToConsensus;
import org.assent.proposals.messages.RegisterProposal;
import org.assent.proposals.messages.ReviseText;
import org.assent.proposals.messages.TextRevised;
import org.assent.rules.consensus.ConsensusParameter;
import org.assent.rules.consensus.ConsensusSettings;
import org.assent.rules.time.WorkingCalendar;

/** The facts of a proposal that the tests of this module share. */
public final class ProposalFacts {
    public static final UUID PROPOSAL = UUID.fromString("01920000-0000-7000-8000-000000000002");
    public static final Subject SUBJECT = new Subject("proposal", PROPOSAL);
    public static final Instant THURSDAY = Instant.parse("2026-02-05T12:00:00Z");
    public static final String TITLE = "Evidence-based migration policy";
    public static final String QUESTION = "Shall the UNCT endorse the text?";
    public static final List<Paragraph> TEXT = List.of(
            new Paragraph("p1", "The programme gathers evidence."),
            new Paragraph("p2", "The programme supports return."));
    public static final List<Paragraph> CHANGED = List.of(
            new Paragraph("p1", "The programme gathers evidence."),
            new Paragraph("p2", "The programme supports voluntary return."));
    public static final WorkingCalendar CALENDAR = new WorkingCalendar(
            ZoneId.of("Europe/Minsk"),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.NOON,
            LocalTime.of(18, 0),
            new TreeMap<>(),
            new TreeSet<>(Set.of(2026)));
    public static final ConsensusSettings SETTINGS = new ConsensusSettings(
            "1",
            Duration.ofDays(3),
            Duration.ofDays(1),
            2,
            Duration.ofDays(1),
            Duration.ofDays(3),
            0,
            50,
            true,
            false,
            5,
            ConsensusParameter.marksOfDefaults());
    public static final Roll ROLL = roll("RCO", "IOM", "UNHCR");

    private ProposalFacts() {}

    public static Roll roll(String... entities) {
        return new Roll(
                7,
                Arrays.stream(entities)
                        .map(entity -> new Roll.Seat(
                                entity,
                                entity + " in full",
                                new PersonRef("head-" + entity),
                                entity.equals("IOM"),
                                entity.equals("IOM"),
                                "RESIDENT",
                                false,
                                null))
                        .toList());
    }

    public static RegisterProposal register() {
        return register(TITLE, TEXT);
    }

    public static RegisterProposal register(String title, List<Paragraph> text) {
        return new RegisterProposal(
                PROPOSAL, "BLR", ProposalKind.STATEMENT, title, "en", text, "IOM", List.of("IOM", "UNHCR"), "MMPTF-03");
    }

    public static ProposalRegistered registered() {
        return new ProposalRegistered(
                PROPOSAL,
                "BLR",
                ProposalKind.STATEMENT,
                TITLE,
                "en",
                TEXT,
                "IOM",
                List.of("IOM", "UNHCR"),
                "MMPTF-03",
                2026);
    }

    public static ReviseText revise(int revisionSeen) {
        return new ReviseText(PROPOSAL, revisionSeen, TITLE, CHANGED, "Return is voluntary");
    }

    public static TextRevised revised(int revision) {
        return new TextRevised(PROPOSAL, revision, TITLE, CHANGED, "Return is voluntary");
    }

    public static PutToConsensus put(int revisionSeen) {
        return put(revisionSeen, QUESTION, ROLL);
    }

    public static PutToConsensus put(int revisionSeen, String question, Roll roll) {
        return new PutToConsensus(PROPOSAL, revisionSeen, question, roll, List.of("RCO", "IOM"), SETTINGS, CALENDAR);
    }

    /** The round of that number, put on Thursday. */
    public static UUID round(int number) {
        return Ids.derived(THURSDAY, "round", PROPOSAL.toString(), Integer.toString(number));
    }

    public static ProposalPutToConsensus wasPut(int round, int revision) {
        DecisionText text = new DecisionText("en", TITLE, QUESTION, revision == 1 ? TEXT : CHANGED);
        return new ProposalPutToConsensus(
                PROPOSAL,
                "BLR",
                round(round),
                round,
                revision,
                "RCO",
                List.of("RCO", "IOM"),
                text,
                text.hash(),
                ROLL,
                SETTINGS,
                CALENDAR);
    }

    public static Act coChair() {
        return as(Role.CO_CHAIR, "RCO");
    }

    public static Act secretariat() {
        return as(Role.SECRETARIAT, "IOM");
    }

    public static Act as(Role role, String entity) {
        return as(role, "BLR", entity);
    }

    public static Act as(Role role, String network, String entity) {
        return at(THURSDAY, role, network, entity);
    }

    public static Act at(Instant receivedAt, Role role, String network, String entity) {
        return new Act(new PersonRef("person"), new Capacity(role, network, entity), null, Channel.PAGE, receivedAt, 9);
    }

    /** A policy sends. */
    public static Act policy() {
        return Act.ofSystem(Channel.POLICY, THURSDAY);
    }
}
