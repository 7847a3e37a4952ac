package org.assent.consensus.read;

import static org.assent.consensus.RoundFacts.CALENDAR;
import static org.assent.consensus.RoundFacts.MONDAY;
import static org.assent.consensus.RoundFacts.TEXT;
import static org.assent.consensus.RoundFacts.settings;
import static org.assent.consensus.RoundFacts.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.consensus.ConsensusApplication;
import org.assent.consensus.Roll;
import org.assent.consensus.RoundFacts;
import org.assent.consensus.RoundState;
import org.assent.consensus.Service;
import org.assent.consensus.messages.CloseSilence;
import org.assent.consensus.messages.DecisionEntered;
import org.assent.consensus.messages.ExtendSilence;
import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.FindDecision;
import org.assent.consensus.messages.InformRoll;
import org.assent.consensus.messages.ListConsensusRounds;
import org.assent.consensus.messages.ListDecisions;
import org.assent.consensus.messages.ListDecisions.Wanted;
import org.assent.consensus.messages.OpenConsensusRound;
import org.assent.consensus.messages.RecordSeatServed;
import org.assent.consensus.messages.RoundView;
import org.assent.consensus.messages.RoundView.SeatView;
import org.assent.consensus.messages.ServeRoll;
import org.assent.consensus.messages.StatePosition;
import org.assent.consensus.messages.VoidConsensusRound;
import org.assent.consensus.messages.WaiveService;
import org.assent.consensus.messages.WithdrawConsensusRound;
import org.assent.kernel.Ids;
import org.assent.kernel.Role;
import org.assent.kernel.Subject;
import org.assent.platform.timeline.Digests;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Rebuild;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.rules.consensus.Outcome;
import org.assent.rules.consensus.Position;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The registers of consensus on the real database: a few rounds of the network BLR, and one of another. */
class RoundRegisterTest {
    private static final Subject FIRST = new Subject("proposal", id("first matter"));
    private static final Subject SECOND = new Subject("proposal", id("second matter"));
    private static final UUID BROKEN = id("broken");
    private static final UUID DECIDED = id("decided");
    private static final UUID WITHDRAWN = id("withdrawn");
    private static final UUID VOIDED = id("voided");
    private static final UUID SERVING = id("serving");
    private static final UUID ELSEWHERE = id("elsewhere");
    private static final Roll ROLL = RoundFacts.roll("RCO", "IOM", "UNDP", "UNODC");

    /** What the round that was decided looked like after each step. */
    private static final Map<Long, RoundView> THEN = new LinkedHashMap<>();

    private static ConsensusApplication application;

    @BeforeAll
    static void happen() throws InterruptedException {
        application = new ConsensusApplication(TestDatabase.empty());
        application.send(open(BROKEN, "BLR", FIRST, 1));
        application.sendAs(
                Role.HEAD_OF_AGENCY, "UNDP", state(BROKEN, "UNDP", Position.OBJECT, "Returns must be voluntary", 0));
        application.send(new InformRoll(BROKEN));

        decided();

        application.send(open(WITHDRAWN, "BLR", SECOND, 1));
        application.sendAs(Role.CO_CHAIR, "RCO", new WithdrawConsensusRound(WITHDRAWN, "Wrong annex"));
        application.send(open(VOIDED, "BLR", SECOND, 2));
        application.send(new VoidConsensusRound(VOIDED, "Withdrawn by its lead"));
        application.send(open(SERVING, "BLR", SECOND, 3));
        application.send(open(ELSEWHERE, "ARM", new Subject("proposal", id("their matter")), 1));
    }

    private static void decided() throws InterruptedException {
        step(open(DECIDED, "BLR", FIRST, 2));
        step(new ServeRoll(DECIDED));
        step(new RecordSeatServed(DECIDED, "RCO", Service.LETTER_ACCEPTED));
        step(new RecordSeatServed(DECIDED, "IOM", Service.LETTER_ACCEPTED));
        step(Role.HEAD_OF_AGENCY, "UNDP", new RecordSeatServed(DECIDED, "UNDP", Service.OPENED));
        step(Role.CO_CHAIR, "RCO", new WaiveService(DECIDED, "UNODC", "Not in the country"));
        step(Role.HEAD_OF_AGENCY, "UNDP", state(DECIDED, "UNDP", Position.SUPPORT, null, 0));
        step(Role.HEAD_OF_AGENCY, "UNDP", state(DECIDED, "UNDP", Position.STAND_ASIDE, "No mandate", 1));
        step(Role.CO_CHAIR, "RCO", new ExtendSilence(DECIDED, Duration.ofDays(1), "A head is travelling"));
        application.goForwardTo(MONDAY.plus(Duration.ofDays(1)));
        step(Role.HEAD_OF_AGENCY, "IOM", state(DECIDED, "IOM", Position.OBJECT, "Too late", 0));
        application.goForwardTo(MONDAY.plus(Duration.ofDays(1)).plusSeconds(10));
        long before = application.head();
        step(new CloseSilence(DECIDED));
        application.await(DecisionEntered.class, before);
        remember();
        step(new InformRoll(DECIDED));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void every_moment_reads_as_it_read_then() {
        assertThat(THEN).hasSizeGreaterThan(11);
        THEN.forEach((position, view) -> assertThat(round(DECIDED, application.at(position)))
                .as("position " + position)
                .isEqualTo(view));
        assertThat(application.get(FindConsensusRound.class).round(DECIDED, application.at(1)))
                .isEmpty();
    }

    @Test
    void a_decided_round_shows_how_each_seat_came_to_the_text_and_where_it_stands() {
        RoundView round = round(DECIDED, application.now());
        SeatView undp = round.seat("UNDP").orElseThrow();

        assertThat(round.seat("RCO").orElseThrow()).satisfies(seat -> {
            assertThat(seat.servedAt()).isNotNull();
            assertThat(seat.readAt()).isNull();
            assertThat(seat.position()).isNull();
        });
        assertThat(undp.readAt()).isNotNull();
        assertThat(undp.servedAt()).isNull();
        assertThat(undp.position()).isEqualTo(Position.STAND_ASIDE);
        assertThat(undp.earlier())
                .singleElement()
                .satisfies(earlier -> assertThat(earlier.statement().position()).isEqualTo(Position.SUPPORT));
        assertThat(round.seat("UNODC").orElseThrow().waivedBecause()).isEqualTo("Not in the country");
        assertThat(round.seat("IOM").orElseThrow().position()).isNull();
        assertThat(round.seat("IOM").orElseThrow().late()).isNotNull();
    }

    @Test
    void a_decided_round_shows_its_silence_its_outcome_and_its_number() {
        RoundView round = round(DECIDED, application.now());
        Instant tuesday = MONDAY.plus(Duration.ofDays(1));

        assertThat(round.state()).isEqualTo(RoundState.REACHED);
        assertThat(round.silence()).isNotNull().satisfies(silence -> {
            assertThat(silence.expiresAt()).isEqualTo(tuesday);
            assertThat(silence.extendedBecause()).isEqualTo("A head is travelling");
        });
        assertThat(round.ending()).isNotNull().satisfies(ending -> {
            assertThat(ending.at()).isEqualTo(tuesday);
            assertThat(ending.outcome()).isNotNull();
            assertThat(ending.outcome().kind()).isEqualTo(Outcome.Kind.REACHED);
            assertThat(ending.informedAt()).isNotNull();
        });
        assertThat(round.decisionNumber()).isEqualTo("UNCNM-BLR-D-2026-001");
        assertThat(application.get(FindDecision.class).decision("UNCNM-BLR-D-2026-001", application.now()))
                .contains(round);
        assertThat(application.get(FindDecision.class).decision("UNCNM-BLR-D-2026-002", application.now()))
                .isEmpty();
    }

    @Test
    void a_broken_round_shows_who_broke_it_and_that_all_were_told() {
        RoundView round = round(BROKEN, application.now());

        assertThat(round.state()).isEqualTo(RoundState.BROKEN);
        assertThat(round.silence()).isNull();
        assertThat(round.ending()).isNotNull().satisfies(ending -> {
            assertThat(ending.brokenBy()).isEqualTo("UNDP");
            assertThat(ending.informedAt()).isNotNull();
        });
    }

    @Test
    void a_round_without_outcome_shows_why() {
        assertThat(round(WITHDRAWN, application.now()).ending())
                .isNotNull()
                .satisfies(ending -> assertThat(ending.reason()).isEqualTo("Wrong annex"));
        assertThat(round(VOIDED, application.now()).ending()).isNotNull().satisfies(ending -> {
            assertThat(ending.reason()).isEqualTo("Withdrawn by its lead");
            assertThat(ending.outcome()).isNull();
        });
    }

    @Test
    void the_exact_text_is_kept_apart_and_found() {
        assertThat(application.get(FindConsensusRound.class).text(DECIDED, application.now()))
                .contains(TEXT);
    }

    @Test
    void the_rounds_on_a_matter_come_first_to_last() {
        assertThat(ids(application.get(FindConsensusRound.class).rounds(SECOND.id(), application.now())))
                .containsExactly(WITHDRAWN, VOIDED, SERVING);
        assertThat(ids(application.get(FindConsensusRound.class).rounds(FIRST.id(), application.now())))
                .containsExactly(BROKEN, DECIDED);
    }

    @Test
    void rounds_are_listed_newest_first_of_one_network_and_by_state() {
        assertThat(ids(rounds("BLR", null, 100, null).rows()))
                .containsExactly(SERVING, VOIDED, WITHDRAWN, DECIDED, BROKEN);
        assertThat(ids(rounds("ARM", null, 100, null).rows())).containsExactly(ELSEWHERE);
        assertThat(ids(rounds("BLR", "BROKEN", 100, null).rows())).containsExactly(BROKEN);
        assertThat(rounds("BLR", "SILENCE", 100, null).rows()).isEmpty();
        assertThat(ids(application.get(ListConsensusRounds.class).running("BLR", application.now())))
                .containsExactly(SERVING);
    }

    @Test
    void a_list_of_the_past_has_the_states_of_then() {
        long opened = round(DECIDED, application.now()).opening().position();

        Moment then = application.at(opened);
        assertThat(ids(application.get(ListConsensusRounds.class).running("BLR", then)))
                .containsExactly(DECIDED);
        assertThat(application
                        .get(ListConsensusRounds.class)
                        .rounds("BLR", null, then, 100, null)
                        .total())
                .isEqualTo(2);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        List<UUID> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<RoundView> page = rounds("BLR", null, 2, cursor);
            assertThat(page.total()).isEqualTo(5);
            all.addAll(ids(page.rows()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(all).containsExactly(SERVING, VOIDED, WITHDRAWN, DECIDED, BROKEN);
    }

    @Test
    void a_rebuild_gives_the_same_bytes() {
        Map<String, String> live = application.get(Digests.class).ofAll();
        application.stop();
        try {
            assertThat(live).containsKeys("consensus_round", "consensus_text");
            assertThat(application
                            .get(Rebuild.class)
                            .run((position, head) -> {})
                            .digests())
                    .isEqualTo(live);
        } finally {
            application.start();
        }
    }

    private static void step(Object command) {
        application.send(command);
        remember();
    }

    private static void step(Role role, String entity, Object command) {
        application.sendAs(role, entity, command);
        remember();
    }

    private static void remember() {
        Moment now = application.now();
        THEN.put(now.position(), round(DECIDED, now));
    }

    private static RoundView round(UUID roundId, Moment moment) {
        return application.get(FindConsensusRound.class).round(roundId, moment).orElseThrow();
    }

    private static Page<RoundView> rounds(String network, String state, int limit, String cursor) {
        return application.get(ListConsensusRounds.class).rounds(network, state, application.now(), limit, cursor);
    }

    private static List<UUID> ids(List<RoundView> rounds) {
        return rounds.stream().map(round -> round.opening().roundId()).toList();
    }

    private static OpenConsensusRound open(UUID roundId, String network, Subject subject, int number) {
        return new OpenConsensusRound(
                roundId, network, subject, number, "RCO", List.of("RCO", "IOM"), TEXT, ROLL, settings(0), CALENDAR);
    }

    private static StatePosition state(UUID roundId, String entity, Position position, String reason, int seen) {
        return new StatePosition(roundId, entity, statement(position, reason), TEXT.hash(), null, seen);
    }

    private static UUID id(String name) {
        return Ids.derived(Instant.EPOCH, name);
    }

    @Test
    void the_register_of_decisions_is_found_by_outcome_year_and_words_of_the_title() {
        ListDecisions register = application.get(ListDecisions.class);

        assertThat(ended(register, new Wanted(null, null, null, null))).contains(DECIDED, BROKEN, WITHDRAWN, VOIDED);
        assertThat(ended(register, new Wanted(null, null, null, null))).doesNotContain(SERVING, ELSEWHERE);
        assertThat(ended(register, new Wanted("REACHED", "2026", "MIGRATION", null)))
                .containsExactly(DECIDED);
        assertThat(ended(register, new Wanted("REACHED", "2025", null, null))).isEmpty();
        assertThat(ended(register, new Wanted(null, null, "no such words", null)))
                .isEmpty();
        assertThat(ended(register, new Wanted(null, null, null, List.of()))).isEmpty();
        assertThat(ended(register, new Wanted(null, null, null, List.of(decidedMatter()))))
                .contains(DECIDED);
    }

    private static UUID decidedMatter() {
        return application
                .get(FindConsensusRound.class)
                .round(DECIDED, application.now())
                .orElseThrow()
                .opening()
                .subject()
                .id();
    }

    private static List<UUID> ended(ListDecisions register, Wanted wanted) {
        return register.decisions("BLR", wanted, application.now(), 20, null).rows().stream()
                .map(round -> round.opening().roundId())
                .toList();
    }
}
