package org.assent.consensus;

import static org.assent.consensus.RoundFacts.A_MINUTE_LATER;
import static org.assent.consensus.RoundFacts.MONDAY;
import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.SUBJECT;
import static org.assent.consensus.RoundFacts.TEXT;
import static org.assent.consensus.RoundFacts.THURSDAY;
import static org.assent.consensus.RoundFacts.attended;
import static org.assent.consensus.RoundFacts.broken;
import static org.assent.consensus.RoundFacts.extended;
import static org.assent.consensus.RoundFacts.outcome;
import static org.assent.consensus.RoundFacts.roll;
import static org.assent.consensus.RoundFacts.silence;
import static org.assent.consensus.RoundFacts.stated;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assent.consensus.messages.ConfirmationSilenceStarted;
import org.assent.consensus.messages.ConsensusNotReached;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.consensus.messages.ConsensusRoundVoided;
import org.assent.consensus.messages.ConsensusRoundWithdrawn;
import org.assent.consensus.messages.DecisionEntered;
import org.assent.consensus.messages.DeliveryLost;
import org.assent.consensus.messages.EntityDissociated;
import org.assent.consensus.messages.ExplanationFiled;
import org.assent.consensus.messages.NoObjectionDeclared;
import org.assent.consensus.messages.ObjectionDiscussed;
import org.assent.consensus.messages.ObjectionEscalated;
import org.assent.consensus.messages.ObjectionKept;
import org.assent.consensus.messages.ObjectionLapsed;
import org.assent.consensus.messages.ObjectionMaintained;
import org.assent.consensus.messages.ObjectionReplyAssigned;
import org.assent.consensus.messages.ObjectionReplyReminded;
import org.assent.consensus.messages.ObjectionSustained;
import org.assent.consensus.messages.ObjectionTakenBack;
import org.assent.consensus.messages.OfferedTextAccepted;
import org.assent.consensus.messages.OfferedTextDeclined;
import org.assent.consensus.messages.PaperAdded;
import org.assent.consensus.messages.PaperServed;
import org.assent.consensus.messages.PaperWaived;
import org.assent.consensus.messages.PositionConfirmed;
import org.assent.consensus.messages.PositionContested;
import org.assent.consensus.messages.PositionReceivedLate;
import org.assent.consensus.messages.PositionRecordedOnBehalf;
import org.assent.consensus.messages.PositionStated;
import org.assent.consensus.messages.PositionTakenUnconfirmed;
import org.assent.consensus.messages.ResolvingTextOffered;
import org.assent.consensus.messages.RollInformed;
import org.assent.consensus.messages.RollServed;
import org.assent.consensus.messages.SeatWaived;
import org.assent.consensus.messages.SilenceStarted;
import org.assent.kernel.PersonRef;
import org.assent.rules.consensus.Mode;
import org.assent.rules.consensus.Position;

/** One of each event of the context, as it could have happened. */
public final class SomeEvents {
    /** A register of decisions. */
    public static final UUID REGISTER = UUID.fromString("01920000-0000-7000-8000-000000000003");

    private static final Roll TWO = roll("RCO", "UNHCR");

    private static final PersonRef HEAD = new PersonRef("head-UNHCR");

    private SomeEvents() {}

    public static List<Object> all() {
        List<Object> history = silence(TWO);
        PositionStated objection = objection();
        return new ArrayList<>(List.of(
                history.get(0),
                new RollServed(ROUND, List.of("RCO"), List.of("UNHCR")),
                history.get(1),
                new SeatWaived(ROUND, "UNHCR", "Not in the country"),
                history.get(history.size() - 1),
                extended(),
                objection,
                new PositionReceivedLate(ROUND, "UNHCR", objection.by(), objection.statement(), MONDAY, MONDAY),
                new PositionTakenUnconfirmed(
                        ROUND, "UNHCR", objection.by(), 1, objection.statement(), TEXT.hash(), MONDAY, A_MINUTE_LATER),
                new PositionRecordedOnBehalf(
                        ROUND,
                        "UNHCR",
                        new PersonRef("secretariat"),
                        1,
                        objection.statement(),
                        TEXT.hash(),
                        new Evidence(Evidence.Way.MAIL, "We cannot agree to this.", null, THURSDAY),
                        A_MINUTE_LATER),
                new PositionConfirmed(ROUND, "UNHCR", 1, objection.by(), A_MINUTE_LATER),
                new PositionContested(ROUND, "UNHCR", 1, objection.by(), "We said no such thing", A_MINUTE_LATER),
                broken(TWO, objection),
                attended(2, "RCO", "UNHCR"),
                new NoObjectionDeclared(
                        ROUND, List.of("RCO"), List.of("UNHCR"), A_MINUTE_LATER, outcome(TWO, A_MINUTE_LATER)),
                new ObjectionMaintained(
                        ROUND, SUBJECT, List.of("UNHCR"), A_MINUTE_LATER, outcome(TWO, A_MINUTE_LATER, objection)),
                new ConfirmationSilenceStarted(
                        ROUND,
                        THURSDAY,
                        MONDAY,
                        MONDAY.plusSeconds(10),
                        "Europe/Minsk",
                        ((SilenceStarted) history.get(history.size() - 1)).steps(),
                        List.of("UNHCR")),
                new ConsensusReached(ROUND, "BLR", SUBJECT, Mode.SILENCE, TEXT.hash(), MONDAY, outcome(TWO, MONDAY)),
                new ConsensusNotReached(
                        ROUND,
                        SUBJECT,
                        MONDAY,
                        outcome(
                                TWO,
                                MONDAY,
                                stated("RCO", Position.STAND_ASIDE),
                                stated("UNHCR", Position.STAND_ASIDE))),
                new ExplanationFiled(ROUND, "UNHCR", objection.by(), "We read the text as follows.", MONDAY),
                new EntityDissociated(ROUND, "UNHCR", objection.by(), "p2", "Not within our mandate.", MONDAY),
                new ConsensusRoundWithdrawn(ROUND, SUBJECT, "Wrong annex"),
                new ConsensusRoundVoided(ROUND, SUBJECT, "Withdrawn by its lead"),
                new RollInformed(ROUND, RoundState.REACHED, List.of("RCO")),
                new PaperAdded(ROUND, "annex.pdf", "ab".repeat(32)),
                new PaperServed(ROUND, "UNHCR", "ab".repeat(32), Service.LETTER_ACCEPTED),
                new PaperWaived(ROUND, "UNHCR", "ab".repeat(32), "Not in the country"),
                new DeliveryLost(ROUND, "UNHCR", "Mailbox full"),
                new DecisionEntered(REGISTER, "BLR", "UNCNM-BLR-D-2026-001", ROUND, SUBJECT, TEXT.hash(), MONDAY),
                ObjectionFacts.raised(),
                new ObjectionReplyAssigned(ObjectionFacts.OBJECTION, "UNDP", "IOM", MONDAY, THURSDAY),
                new ObjectionReplyReminded(ObjectionFacts.OBJECTION, "UNDP", MONDAY, THURSDAY),
                new ObjectionDiscussed(
                        ObjectionFacts.OBJECTION, 1, Voice.MAKER, "UNHCR", HEAD, "Let us talk", A_MINUTE_LATER),
                new ResolvingTextOffered(
                        ObjectionFacts.OBJECTION,
                        2,
                        Voice.OWNER,
                        "IOM",
                        new PersonRef("head-IOM"),
                        "p2",
                        "supports return",
                        "supports voluntary return",
                        "As you asked",
                        A_MINUTE_LATER),
                new OfferedTextAccepted(ObjectionFacts.OBJECTION, 2, HEAD, "Thank you", MONDAY),
                new OfferedTextDeclined(ObjectionFacts.OBJECTION, 2, HEAD, "Not enough", MONDAY),
                new ObjectionKept(ObjectionFacts.OBJECTION, new PersonRef("new-head-UNHCR"), HEAD, "Unchanged", MONDAY),
                new ObjectionSustained(ObjectionFacts.OBJECTION, HEAD, "A matter of principle", MONDAY),
                new ObjectionEscalated(
                        ObjectionFacts.OBJECTION, Forum.UNCT_MEETING, new PersonRef("head-RCO"), "Stuck", MONDAY),
                new ObjectionTakenBack(ObjectionFacts.OBJECTION, "Settled", MONDAY),
                new ObjectionLapsed(ObjectionFacts.OBJECTION, SUBJECT, REGISTER)));
    }

    private static PositionStated objection() {
        return new PositionStated(
                ROUND,
                "UNHCR",
                new PersonRef("head-UNHCR"),
                1,
                new Statement(Position.OBJECT, "Returns must be voluntary", "p2", "Say “voluntary return”"),
                TEXT.hash(),
                MONDAY,
                A_MINUTE_LATER);
    }
}
