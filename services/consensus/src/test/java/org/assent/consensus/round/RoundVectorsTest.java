package org.assent.consensus.round;

import static org.assent.consensus.RoundFacts.A_MINUTE_LATER;
import static org.assent.consensus.RoundFacts.MONDAY;
import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.SUBJECT;
import static org.assent.consensus.RoundFacts.TEXT;
import static org.assent.consensus.RoundFacts.THURSDAY;
import static org.assent.consensus.RoundFacts.broken;
import static org.assent.consensus.RoundFacts.coChair;
import static org.assent.consensus.RoundFacts.extended;
import static org.assent.consensus.RoundFacts.head;
import static org.assent.consensus.RoundFacts.member;
import static org.assent.consensus.RoundFacts.opened;
import static org.assent.consensus.RoundFacts.outcome;
import static org.assent.consensus.RoundFacts.roll;
import static org.assent.consensus.RoundFacts.secretariat;
import static org.assent.consensus.RoundFacts.served;
import static org.assent.consensus.RoundFacts.silence;
import static org.assent.consensus.RoundFacts.state;
import static org.assent.consensus.RoundFacts.stated;
import static org.assent.consensus.RoundFacts.statement;
import static org.assent.consensus.RoundFacts.system;
import static org.assent.consensus.round.RoundFixture.NINE;
import static org.assent.consensus.round.RoundFixture.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assent.consensus.Evidence;
import org.assent.consensus.Service;
import org.assent.consensus.messages.CloseSilence;
import org.assent.consensus.messages.ConfirmPosition;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.consensus.messages.ExtendSilence;
import org.assent.consensus.messages.PositionReceivedLate;
import org.assent.consensus.messages.PositionRecordedOnBehalf;
import org.assent.consensus.messages.PositionStated;
import org.assent.consensus.messages.RecordPositionOnBehalf;
import org.assent.consensus.messages.RecordSeatServed;
import org.assent.consensus.messages.SilenceStarted;
import org.assent.consensus.messages.StatePosition;
import org.assent.consensus.messages.VoidConsensusRound;
import org.assent.consensus.messages.WaiveService;
import org.assent.consensus.messages.WithdrawConsensusRound;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Refused;
import org.assent.kernel.Role;
import org.assent.kernel.TextHash;
import org.assent.rules.consensus.Mode;
import org.assent.rules.consensus.Position;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Situations at the edges, each with what is recorded or the rule that says no. */
class RoundVectorsTest {
    private static final Instant LAST = MONDAY.minusMillis(1);
    private static final Instant CLOSING = MONDAY.plusSeconds(10);
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final StatePosition OBJECTION = state("UNHCR", Position.OBJECT, "Returns must be voluntary");
    private static final CloseSilence CLOSE = new CloseSilence(ROUND);
    private static final ConsensusReached REACHED =
            new ConsensusReached(ROUND, "BLR", SUBJECT, Mode.SILENCE, TEXT.hash(), MONDAY, outcome(NINE, MONDAY));
    private static final PositionStated SUPPORT = stated("UNHCR", Position.SUPPORT);
    private static final Object[] BROKEN = {
        stated("UNHCR", Position.OBJECT), broken(NINE, stated("UNHCR", Position.OBJECT))
    };

    static Stream<Arguments> vectors() {
        return Stream.of(
                in("objection in the last millisecond", OBJECTION, head("UNHCR", LAST), "PositionStated SilenceBroken"),
                in("objection on the dot", OBJECTION, head("UNHCR", MONDAY), "PositionReceivedLate"),
                in(
                        "objection after the end, before the close",
                        OBJECTION,
                        head("UNHCR", CLOSING),
                        "PositionReceivedLate"),
                in("objection after the decision", OBJECTION, head("UNHCR", TUESDAY), "PositionReceivedLate", REACHED),
                in("support in the last millisecond", support(0), head("UNHCR", LAST), "PositionStated"),
                in("the close at the end", CLOSE, system(MONDAY), ""),
                in("the close by a node whose clock is behind", CLOSE, system(CLOSING.minusMillis(1)), ""),
                in("the close when every request is in", CLOSE, system(CLOSING), "ConsensusReached"),
                in("the close by a node that is late", CLOSE, system(TUESDAY), "ConsensusReached"),
                in("the close by a second node", CLOSE, system(CLOSING), "", REACHED),
                in("the close after the silence was broken", CLOSE, system(CLOSING), "", BROKEN),
                in("the earlier alarm of an extended silence", CLOSE, system(CLOSING), "", extended()),
                in(
                        "the alarm of the extension",
                        CLOSE,
                        system(TUESDAY.plusSeconds(10)),
                        "ConsensusReached",
                        extended()),
                in(
                        "objection at the earlier end of an extended silence",
                        OBJECTION,
                        head("UNHCR", MONDAY),
                        "PositionStated SilenceBroken",
                        extended()),
                in(
                        "objection at the extended end",
                        OBJECTION,
                        head("UNHCR", TUESDAY),
                        "PositionReceivedLate",
                        extended()),
                in("extension in the last millisecond", extend(24), coChair("RCO", LAST), "SilenceExtended"),
                in("extension while the alarm runs", extend(24), coChair("RCO", MONDAY), "CR15"),
                in("a second extension", extend(24), coChair("RCO", A_MINUTE_LATER), "CR15", extended()),
                in("extension by the co-chair who does not chair", extend(24), coChair("IOM", A_MINUTE_LATER), "CR15"),
                in("extension by an hour less than a day", extend(23), coChair("RCO", A_MINUTE_LATER), "CR15"),
                in("extension that would shorten", extend(-24), coChair("RCO", A_MINUTE_LATER), "CR15"),
                in(
                        "extension into a year without a calendar",
                        extend(24 * 400),
                        coChair("RCO", A_MINUTE_LATER),
                        "CR15"),
                in(
                        "the successor of a head changes the position",
                        support(1),
                        successor("UNHCR"),
                        "PositionStated",
                        stated("UNHCR", Position.STAND_ASIDE)),
                in("the successor of a head repeats the position", support(1), successor("UNHCR"), "", SUPPORT),
                in("the successor of a head on a stale page", support(0), successor("UNHCR"), "CR3", SUPPORT),
                in("the successor of the objector after the break", support(1), successor("UNHCR"), "CR9", BROKEN),
                in(
                        "an acting head in the last millisecond",
                        OBJECTION,
                        acting("UNHCR", LAST),
                        "PositionStated SilenceBroken"),
                in("an acting head whose time has passed", OBJECTION, member("UNHCR", LAST), "CR1"),
                in(
                        "the text changed while the page was open",
                        on(TextHash.of("the next text")),
                        head("UNHCR", LAST),
                        "CR14A"),
                in(
                        "a position of an institution without a seat",
                        state("WB", Position.OBJECT, "No"),
                        head("WB", LAST),
                        "CR1"),
                in(
                        "a letter that proves delivery after the silence began",
                        letter("UNHCR"),
                        system(A_MINUTE_LATER),
                        ""),
                in(
                        "a head who opens the page after a letter",
                        page("UNHCR"),
                        head("UNHCR", A_MINUTE_LATER),
                        "SeatServed"),
                in("a seat that is not on the roll is served", letter("WB"), system(A_MINUTE_LATER), "CR5"),
                in("a waiver while the silence runs", waive("UNHCR"), coChair("RCO", A_MINUTE_LATER), "CR5"),
                in("a withdrawal before anybody spoke", withdraw(), coChair("IOM", LAST), "ConsensusRoundWithdrawn"),
                in("a withdrawal at the end", withdraw(), coChair("IOM", MONDAY), "CR17A"),
                in("a withdrawal after one position", withdraw(), coChair("IOM", A_MINUTE_LATER), "CR17A", SUPPORT),
                in(
                        "a subject withdrawn after the decision",
                        new VoidConsensusRound(ROUND, "No longer needed"),
                        system(TUESDAY),
                        "",
                        REACHED),
                in(
                        "a mail recorded in the last millisecond",
                        behalf(Position.OBJECT),
                        secretariat(LAST),
                        "PositionRecordedOnBehalf SilenceBroken"),
                in(
                        "a mail that came in time and was recorded on the dot",
                        behalf(Position.OBJECT),
                        secretariat(MONDAY),
                        "PositionReceivedLate"),
                in(
                        "consent confirmed on the dot",
                        new ConfirmPosition(ROUND, "UNHCR", 1, true),
                        head("UNHCR", MONDAY),
                        "S83B",
                        recorded()),
                in(
                        "consent confirmed in the last millisecond",
                        new ConfirmPosition(ROUND, "UNHCR", 1, true),
                        head("UNHCR", LAST),
                        "PositionConfirmed",
                        recorded()));
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("vectors")
    void situation_at_the_edge(String situation, Object[] before, Object command, Act act, String expected) {
        Fixture<ConsensusRound>.Then then = given(silence(NINE, before)).when(command, act);
        Refused refused = then.refusal();

        assertThat(
                        refused == null
                                ? then.events().stream()
                                        .map(event -> event.getClass().getSimpleName())
                                        .collect(Collectors.joining(" "))
                                : refused.rule().name())
                .as(situation)
                .isEqualTo(expected);
    }

    @Test
    void an_objection_received_before_and_recorded_after_a_late_one_still_counts_CR8() {
        PositionReceivedLate late = new PositionReceivedLate(
                ROUND, "WHO", new PersonRef("head-WHO"), statement(Position.OBJECT, "Too late"), MONDAY, MONDAY);

        assertThat(RoundFixture.kinds(given(silence(NINE, late)).when(OBJECTION, head("UNHCR", LAST))))
                .hasSize(2);
    }

    @Test
    void a_silence_that_begins_before_a_holiday_ends_on_the_working_day_after_it_CR7() {
        // Wednesday, 29 April: 72 hours are Saturday; Friday is Labour Day and plays no part, Monday closes it.
        SilenceStarted started = begun(Instant.parse("2026-04-29T12:00:00Z"));
        assertThat(started.expiresAt()).isEqualTo(Instant.parse("2026-05-04T15:00:00Z"));

        // Tuesday, 28 April: 72 hours are Friday, the holiday: over the weekend to Monday.
        SilenceStarted onTheHoliday = begun(Instant.parse("2026-04-28T12:00:00Z"));
        assertThat(onTheHoliday.expiresAt()).isEqualTo(Instant.parse("2026-05-04T15:00:00Z"));
    }

    @Test
    void clocks_that_change_elsewhere_do_not_move_the_end_CR7() {
        // On 29 March 2026 clocks change in most of Europe and not in Minsk: 72 elapsed hours all the same.
        SilenceStarted started = begun(Instant.parse("2026-03-27T09:00:00Z"));
        assertThat(started.expiresAt()).isEqualTo(Instant.parse("2026-03-30T09:00:00Z"));
    }

    private static SilenceStarted begun(Instant at) {
        return RoundFixture.last(
                SilenceStarted.class,
                given(opened(roll("RCO", "UNHCR")), served("RCO"))
                        .when(new RecordSeatServed(ROUND, "UNHCR", Service.LETTER_ACCEPTED), system(at)));
    }

    private static Arguments in(String situation, Object command, Act act, String expected, Object... before) {
        List<Object> history = new ArrayList<>(Arrays.asList(before));
        return Arguments.of(situation, history.toArray(), command, act, expected);
    }

    private static StatePosition support(int lastNumber) {
        return new StatePosition(ROUND, "UNHCR", statement(Position.SUPPORT, null), TEXT.hash(), MONDAY, lastNumber);
    }

    private static StatePosition on(TextHash text) {
        return new StatePosition(ROUND, "UNHCR", statement(Position.SUPPORT, null), text, MONDAY, 0);
    }

    private static ExtendSilence extend(int hours) {
        return new ExtendSilence(ROUND, Duration.ofHours(hours), "A head is travelling");
    }

    private static RecordSeatServed letter(String entity) {
        return new RecordSeatServed(ROUND, entity, Service.LETTER_ACCEPTED);
    }

    private static RecordSeatServed page(String entity) {
        return new RecordSeatServed(ROUND, entity, Service.OPENED);
    }

    private static WaiveService waive(String entity) {
        return new WaiveService(ROUND, entity, "Not in the country");
    }

    private static WithdrawConsensusRound withdraw() {
        return new WithdrawConsensusRound(ROUND, "Wrong annex");
    }

    private static Evidence mail() {
        return new Evidence(Evidence.Way.MAIL, "As discussed.", null, THURSDAY);
    }

    private static RecordPositionOnBehalf behalf(Position position) {
        return new RecordPositionOnBehalf(ROUND, "UNHCR", statement(position, "A reason"), TEXT.hash(), mail(), 0);
    }

    private static PositionRecordedOnBehalf recorded() {
        return new PositionRecordedOnBehalf(
                ROUND,
                "UNHCR",
                new PersonRef("secretariat"),
                1,
                statement(Position.SUPPORT, null),
                TEXT.hash(),
                mail(),
                A_MINUTE_LATER);
    }

    /** Another person, who holds the seat now. */
    private static Act successor(String entity) {
        return acting(entity, A_MINUTE_LATER);
    }

    private static Act acting(String entity, Instant receivedAt) {
        return new Act(
                new PersonRef("acting-" + entity),
                new Capacity(Role.HEAD_OF_AGENCY, "BLR", entity),
                null,
                Channel.PAGE,
                receivedAt,
                9);
    }
}
