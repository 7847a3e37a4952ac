package org.assent.proposals.read;

import static org.assent.proposals.ProposalFacts.CALENDAR;
import static org.assent.proposals.ProposalFacts.CHANGED;
import static org.assent.proposals.ProposalFacts.QUESTION;
import static org.assent.proposals.ProposalFacts.ROLL;
import static org.assent.proposals.ProposalFacts.SETTINGS;
import static org.assent.proposals.ProposalFacts.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.consensus.DecisionText;
import org.assent.consensus.RoundState;
import org.assent.consensus.Statement;
import org.assent.consensus.messages.CloseSilence;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.StatePosition;
import org.assent.consensus.messages.WaiveService;
import org.assent.consensus.messages.WithdrawConsensusRound;
import org.assent.kernel.Ids;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Digests;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Rebuild;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.proposals.ProposalKind;
import org.assent.proposals.ProposalState;
import org.assent.proposals.ProposalsApplication;
import org.assent.proposals.demonstration.DemonstrationProgrammes;
import org.assent.proposals.messages.FindProgramme;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.ProgrammeView;
import org.assent.proposals.messages.ProposalBlocked;
import org.assent.proposals.messages.ProposalEndorsed;
import org.assent.proposals.messages.ProposalNumbered;
import org.assent.proposals.messages.ProposalReleased;
import org.assent.proposals.messages.ProposalView;
import org.assent.proposals.messages.PutToConsensus;
import org.assent.proposals.messages.RegisterProposal;
import org.assent.proposals.messages.ReviseText;
import org.assent.proposals.sheet.ProgrammeImporter;
import org.assent.rules.consensus.Position;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The registers of proposals on the real database, with the real policies between proposals and rounds. The first proposal goes
 * the long way: a round withdrawn, one broken, a changed text, one that reaches consensus.
 */
class ProposalBoardTest {
    private static final UUID FIRST = id("first");
    private static final UUID SECOND = id("second");
    private static final UUID STATEMENT = id("statement");

    /** What the first proposal looked like after each step. */
    private static final Map<Long, ProposalView> THEN = new LinkedHashMap<>();

    private static ProposalsApplication application;

    @BeforeAll
    static void happen() throws InterruptedException {
        application = new ProposalsApplication(TestDatabase.empty());
        new DemonstrationProgrammes(application.get(ProgrammeImporter.class), application.clock()).load();
        register(FIRST);
        remember();

        application.sendAs(Role.CO_CHAIR, "RCO", new WithdrawConsensusRound(put(1), "Wrong annex"));
        awaited(ProposalReleased.class);

        UUID broken = put(1);
        application.sendAs(Role.HEAD_OF_AGENCY, "UNHCR", objection(broken));
        awaited(ProposalBlocked.class);

        application.sendAs(
                Role.SECRETARIAT, "IOM", new ReviseText(FIRST, 1, "A better title", CHANGED, "Return is voluntary"));
        remember();

        UUID reached = put(2);
        for (String entity : ROLL.entities()) {
            application.sendAs(Role.CO_CHAIR, "RCO", new WaiveService(reached, entity, "Was in the room"));
        }
        application.goForward(Duration.ofDays(5));
        application.send(new CloseSilence(reached));
        awaited(ProposalEndorsed.class);

        register(SECOND);
        register(STATEMENT);
    }

    private static void register(UUID proposalId) throws InterruptedException {
        long before = application.head();
        application.sendAs(
                Role.CO_CHAIR,
                "RCO",
                new RegisterProposal(
                        proposalId, "BLR", ProposalKind.STATEMENT, "A title", "en", TEXT, "IOM", List.of("IOM"), null));
        application.await(ProposalNumbered.class, before);
    }

    private static UUID put(int revision) throws InterruptedException {
        long before = application.head();
        application.sendAs(
                Role.CO_CHAIR,
                "RCO",
                new PutToConsensus(FIRST, revision, QUESTION, ROLL, List.of("RCO", "IOM"), SETTINGS, CALENDAR));
        remember();
        return application.await(ConsensusRoundOpened.class, before).roundId();
    }

    private static StatePosition objection(UUID roundId) {
        DecisionText text = new DecisionText("en", "A title", QUESTION, TEXT);
        return new StatePosition(
                roundId,
                "UNHCR",
                new Statement(Position.OBJECT, "Returns must be voluntary", "p2", null),
                text.hash(),
                null,
                0);
    }

    private static void awaited(Class<?> event) throws InterruptedException {
        // The event that led to it may lie some positions back; the proposal has only one of each kind at its end.
        application.await(event, lastRemembered());
        remember();
    }

    private static long lastRemembered() {
        return THEN.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private static void remember() {
        Moment now = application.now();
        THEN.put(now.position(), proposal(FIRST, now));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void every_moment_reads_as_it_read_then() {
        assertThat(THEN).hasSizeGreaterThan(7);
        THEN.forEach((position, view) -> assertThat(proposal(FIRST, application.at(position)))
                .as("position " + position)
                .isEqualTo(view));
        assertThat(application.get(FindProposal.class).proposal(FIRST, application.at(1)))
                .isEmpty();
    }

    @Test
    void the_board_shows_the_way_of_a_proposal() {
        ProposalView proposal = proposal(FIRST, application.now());

        assertThat(THEN.values())
                .extracting(ProposalView::state)
                .containsSequence(
                        ProposalState.READY_FOR_DECISION,
                        ProposalState.IN_CONSENSUS,
                        ProposalState.READY_FOR_DECISION,
                        ProposalState.IN_CONSENSUS,
                        ProposalState.BLOCKED,
                        ProposalState.READY_FOR_DECISION,
                        ProposalState.IN_CONSENSUS,
                        ProposalState.ENDORSED);
        assertThat(proposal.number()).isEqualTo("UNCNM-BLR-S-2026-001");
        assertThat(proposal.title()).isEqualTo("A better title");
        assertThat(proposal.brokenRounds()).isEqualTo(1);
        assertThat(proposal.rounds())
                .extracting(ProposalView.Round::number, ProposalView.Round::revision, ProposalView.Round::outcome)
                .containsExactly(
                        tuple(1, 1, RoundState.WITHDRAWN),
                        tuple(2, 1, RoundState.BROKEN),
                        tuple(3, 2, RoundState.REACHED));
    }

    @Test
    void every_revision_of_a_text_is_kept() {
        FindProposal find = application.get(FindProposal.class);

        assertThat(find.revision(FIRST, 1, application.now())).hasValueSatisfying(first -> {
            assertThat(first.paragraphs()).isEqualTo(TEXT);
            assertThat(first.reason()).isNull();
        });
        assertThat(find.revision(FIRST, 2, application.now())).hasValueSatisfying(second -> {
            assertThat(second.paragraphs()).isEqualTo(CHANGED);
            assertThat(second.reason()).isEqualTo("Return is voluntary");
        });
        assertThat(find.revision(FIRST, 3, application.now())).isEmpty();
    }

    @Test
    void proposals_are_listed_newest_first_by_network_and_state() {
        assertThat(ids(proposals("BLR", null, 100, null).rows())).containsExactly(STATEMENT, SECOND, FIRST);
        assertThat(ids(proposals("BLR", "ENDORSED", 100, null).rows())).containsExactly(FIRST);
        assertThat(proposals("ARM", null, 100, null).rows()).isEmpty();
    }

    @Test
    void numbers_are_given_by_kind_without_a_gap() {
        assertThat(proposals("BLR", null, 100, null).rows())
                .extracting(ProposalView::number)
                .containsExactly("UNCNM-BLR-S-2026-003", "UNCNM-BLR-S-2026-002", "UNCNM-BLR-S-2026-001");
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        List<UUID> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<ProposalView> page = proposals("BLR", null, 1, cursor);
            assertThat(page.total()).isEqualTo(3);
            all.addAll(ids(page.rows()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(all).containsExactly(STATEMENT, SECOND, FIRST);
    }

    @Test
    void the_real_programmes_are_on_record_once_however_often_they_are_loaded() {
        long before = application.head();
        new DemonstrationProgrammes(application.get(ProgrammeImporter.class), application.clock()).load();
        FindProgramme find = application.get(FindProgramme.class);

        assertThat(application.head()).isEqualTo(before);
        assertThat(find.programmes(application.now(), 100, null).rows())
                .hasSize(10)
                .extracting(ProgrammeView::facts)
                .allSatisfy(facts -> assertThat(facts.sources()).isNotEmpty());
        assertThat(find.programme("MMPTF-03", application.now())).isPresent();
        assertThat(find.programme("MMPTF-99", application.now())).isEmpty();
    }

    @Test
    void a_rebuild_gives_the_same_bytes() {
        Map<String, String> live = application.get(Digests.class).ofAll();
        application.stop();
        try {
            assertThat(live).containsKeys("proposals_proposal", "proposals_revision", "proposals_programme");
            assertThat(application
                            .get(Rebuild.class)
                            .run((position, head) -> {})
                            .digests())
                    .isEqualTo(live);
        } finally {
            application.start();
        }
    }

    private static ProposalView proposal(UUID proposalId, Moment moment) {
        return application.get(FindProposal.class).proposal(proposalId, moment).orElseThrow();
    }

    private static Page<ProposalView> proposals(String network, String state, int limit, String cursor) {
        return application
                .get(FindProposal.class)
                .proposals(network, state, null, null, application.now(), limit, cursor);
    }

    private static List<UUID> ids(List<ProposalView> proposals) {
        return proposals.stream().map(ProposalView::proposalId).toList();
    }

    private static UUID id(String name) {
        return Ids.derived(Instant.EPOCH, name);
    }
}
