package org.assent.consensus.round;

import static org.assent.consensus.RoundFacts.A_MINUTE_LATER;
import static org.assent.consensus.RoundFacts.MONDAY;
import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.SUBJECT;
import static org.assent.consensus.RoundFacts.TEXT;
import static org.assent.consensus.round.RoundFixture.NINE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assent.consensus.Attendance;
import org.assent.consensus.ConsensusConfiguration;
import org.assent.consensus.Evidence;
import org.assent.consensus.RoundFacts;
import org.assent.consensus.Service;
import org.assent.consensus.messages.AddPaper;
import org.assent.consensus.messages.CloseMeetingItem;
import org.assent.consensus.messages.CloseSilence;
import org.assent.consensus.messages.ConfirmPosition;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.consensus.messages.ConsensusRoundWithdrawn;
import org.assent.consensus.messages.ContestPosition;
import org.assent.consensus.messages.DeclareNoObjection;
import org.assent.consensus.messages.Dissociate;
import org.assent.consensus.messages.ExtendSilence;
import org.assent.consensus.messages.FileExplanation;
import org.assent.consensus.messages.InformRoll;
import org.assent.consensus.messages.PositionRecordedOnBehalf;
import org.assent.consensus.messages.PositionStated;
import org.assent.consensus.messages.ReadRoundLetter;
import org.assent.consensus.messages.RecordAttendance;
import org.assent.consensus.messages.RecordPaperServed;
import org.assent.consensus.messages.RecordPositionOnBehalf;
import org.assent.consensus.messages.RecordSeatServed;
import org.assent.consensus.messages.ReportDeliveryLost;
import org.assent.consensus.messages.ServeRoll;
import org.assent.consensus.messages.VoidConsensusRound;
import org.assent.consensus.messages.WaiveService;
import org.assent.consensus.messages.WithdrawConsensusRound;
import org.assent.consensus.web.ConsensusRights;
import org.assent.kernel.Holder.Concern;
import org.assent.kernel.PersonRef;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.rules.consensus.Mode;
import org.assent.rules.consensus.Position;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundRightsTest {
    private static final Class<ConsensusRound> AGGREGATE = ConsensusRound.class;
    private static final Concern UNDP = new Concern("BLR", "UNDP").chairedBy("RCO");
    private static final Evidence MAIL =
            new Evidence(Evidence.Way.MAIL, "We can live with it", null, A_MINUTE_LATER.minusSeconds(30));

    static Map<String, List<Object>> states() {
        PositionStated objection = RoundFacts.stated("UNHCR", Position.OBJECT);
        return Map.of(
                "while the text is served",
                List.of(RoundFacts.opened(NINE)),
                "while the silence runs",
                RoundFacts.silence(NINE),
                "while a position waits for its head",
                and(
                        RoundFacts.silence(NINE),
                        new PositionRecordedOnBehalf(
                                ROUND,
                                "UNDP",
                                new PersonRef("secretary"),
                                1,
                                RoundFacts.statement(Position.SUPPORT, null),
                                TEXT.hash(),
                                MAIL,
                                A_MINUTE_LATER)),
                "when the silence was broken",
                and(RoundFacts.silence(NINE), objection, RoundFacts.broken(NINE, objection)),
                "when consensus was reached",
                and(
                        RoundFacts.silence(NINE),
                        new ConsensusReached(
                                ROUND,
                                "BLR",
                                SUBJECT,
                                Mode.SILENCE,
                                TEXT.hash(),
                                MONDAY,
                                RoundFacts.outcome(NINE, MONDAY))),
                "when the round was withdrawn",
                List.of(RoundFacts.opened(NINE), new ConsensusRoundWithdrawn(ROUND, SUBJECT, "Wrong annex")),
                "in a meeting",
                List.of(RoundFacts.openedForMeeting(NINE)),
                "in a meeting with its quorum",
                List.of(
                        RoundFacts.openedForMeeting(NINE),
                        RoundFacts.attended(5, "RCO", "IOM", "UNHCR", "UNICEF", "WHO")));
    }

    private static Object[] ended() {
        return states().get("when consensus was reached").toArray();
    }

    static List<String> names() {
        return states().keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_round_decides_as_the_table_of_rights_says(String state) {
        Object[] given = states().get(state).toArray();
        Instant now = state.contains("reached") ? MONDAY.plusSeconds(60) : A_MINUTE_LATER;

        new RightsTrial(
                        RightsTrial.handledBy(ConsensusRights.table(), AGGREGATE),
                        now,
                        ConsensusConfiguration.eventTypes())
                .of(AGGREGATE, RoundFacts.open(NINE), UNDP, null)
                .of(AGGREGATE, RoundFacts.open(NINE), UNDP, null, given)
                .of(AGGREGATE, new ServeRoll(ROUND), UNDP, null, given)
                .of(AGGREGATE, new RecordSeatServed(ROUND, "UNDP", Service.LETTER_ACCEPTED), UNDP, null, given)
                .in("opened", AGGREGATE, new RecordSeatServed(ROUND, "UNDP", Service.OPENED), UNDP, null, given)
                .of(AGGREGATE, new WaiveService(ROUND, "UNDP", "Not reached"), UNDP, null, given)
                .of(AGGREGATE, new ReportDeliveryLost(ROUND, "UNDP", "Mailbox full"), UNDP, null, given)
                .of(AGGREGATE, new AddPaper(ROUND, "annex.pdf", "ab".repeat(32)), UNDP, null, given)
                .of(AGGREGATE, new RecordPaperServed(ROUND, "UNDP", "ab".repeat(32)), UNDP, null, given)
                .of(AGGREGATE, RoundFacts.state("UNDP", Position.SUPPORT, null), UNDP, null, given)
                .of(
                        AGGREGATE,
                        new RecordPositionOnBehalf(
                                ROUND, "UNDP", RoundFacts.statement(Position.SUPPORT, null), TEXT.hash(), MAIL, 0),
                        UNDP,
                        null,
                        given)
                .of(AGGREGATE, new ConfirmPosition(ROUND, "UNDP", 1, true), UNDP, null, given)
                .of(AGGREGATE, new ContestPosition(ROUND, "UNDP", 1, "Not mine"), UNDP, null, given)
                .of(AGGREGATE, new ExtendSilence(ROUND, Duration.ofDays(1), "A head is travelling"), UNDP, null, given)
                .of(AGGREGATE, new CloseSilence(ROUND), UNDP, null, given)
                .of(
                        AGGREGATE,
                        new RecordAttendance(
                                ROUND, List.of(new Attendance("UNDP", Attendance.Presence.IN_PERSON, null))),
                        UNDP,
                        null,
                        given)
                .of(AGGREGATE, new DeclareNoObjection(ROUND), UNDP, null, given)
                .of(AGGREGATE, new CloseMeetingItem(ROUND), UNDP, null, given)
                .of(AGGREGATE, new FileExplanation(ROUND, "UNDP", "Why we joined"), UNDP, null, given)
                .of(AGGREGATE, new Dissociate(ROUND, "UNDP", "p2", "Not with this"), UNDP, null, given)
                .of(AGGREGATE, new WithdrawConsensusRound(ROUND, "Wrong annex"), UNDP, null, given)
                .of(AGGREGATE, new VoidConsensusRound(ROUND, "The proposal was withdrawn"), UNDP, null, given)
                .of(AGGREGATE, new InformRoll(ROUND), UNDP, null, given)
                .of(AGGREGATE, new ReadRoundLetter(ROUND, "UNDP"), UNDP, null, RoundFacts.opened(NINE))
                .in("ended", AGGREGATE, new ReadRoundLetter(ROUND, "UNDP"), UNDP, null, ended())
                .holds();
    }

    /** What is not on the roll has no head who may state a position (V5, V12). */
    @ParameterizedTest
    @MethodSource("names")
    void the_head_of_an_entity_off_the_roll_is_nobody_in_a_round_CR1(String state) {
        for (Object command : List.of(
                RoundFacts.state("World Bank", Position.SUPPORT, null),
                new FileExplanation(ROUND, "World Bank", "Why"),
                new Dissociate(ROUND, "World Bank", "p2", "Not with this"))) {
            RoundFixture.given(states().get(state).toArray())
                    .when(command, RoundFacts.head("World Bank", A_MINUTE_LATER))
                    .thenRefused(ConsensusRule.CR1);
        }
    }

    /** Members have them when it is over (CR20), and everybody off the roll never as a head. */
    @Test
    void the_letters_of_a_round_that_runs_are_for_the_roll_and_whoever_sees_to_it_CR20() {
        RoundFixture.given(RoundFacts.opened(NINE))
                .when(new ReadRoundLetter(ROUND, "World Bank"), RoundFacts.head("World Bank", A_MINUTE_LATER))
                .thenRefused(ConsensusRule.CR20);
        RoundFixture.given(RoundFacts.opened(NINE))
                .when(new ReadRoundLetter(ROUND, "UNDP"), RoundFacts.head("WHO", A_MINUTE_LATER))
                .thenRefused(ConsensusRule.CR20);
        RoundFixture.given(RoundFacts.opened(NINE))
                .when(new ReadRoundLetter(ROUND, "WHO"), RoundFacts.head("WHO", A_MINUTE_LATER))
                .thenNothing();
    }

    private static List<Object> and(List<Object> history, Object... more) {
        List<Object> all = new ArrayList<>(history);
        all.addAll(List.of(more));
        return all;
    }
}
