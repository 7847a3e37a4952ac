package org.assent.proposals.read;

import static org.assent.proposals.DraftFacts.COMPLETE;
import static org.assent.proposals.DraftFacts.call;
import static org.assent.proposals.DraftFacts.fullNote;
import static org.assent.proposals.DraftFacts.openConsultation;
import static org.assent.proposals.DraftFacts.openDraft;
import static org.assent.proposals.ProposalFacts.CALENDAR;
import static org.assent.proposals.ProposalFacts.PROPOSAL;
import static org.assent.proposals.ProposalFacts.ROLL;
import static org.assent.proposals.ProposalFacts.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assent.consensus.RoundState;
import org.assent.consensus.Statement;
import org.assent.consensus.messages.CloseSilence;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.StatePosition;
import org.assent.consensus.messages.WaiveService;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.ProposalState;
import org.assent.proposals.ProposalsApplication;
import org.assent.proposals.ReferenceNames;
import org.assent.proposals.RevisionClass;
import org.assent.proposals.Section;
import org.assent.proposals.Turn;
import org.assent.proposals.Turn.Whose;
import org.assent.proposals.messages.ConfirmRevisionClass;
import org.assent.proposals.messages.DraftView;
import org.assent.proposals.messages.FindDraft;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.ProposalBlocked;
import org.assent.proposals.messages.ProposalEndorsed;
import org.assent.proposals.messages.ProposalPutToConsensus;
import org.assent.proposals.messages.ProposalPutToConsultation;
import org.assent.proposals.messages.ProposalView;
import org.assent.proposals.messages.RecordCompleteness;
import org.assent.proposals.messages.RecordConsultation;
import org.assent.proposals.messages.RecordDispositions;
import org.assent.proposals.messages.ReturnForRevision;
import org.assent.proposals.messages.ReviewView;
import org.assent.proposals.messages.SubmitForCheck;
import org.assent.proposals.messages.SubmitRevision;
import org.assent.proposals.messages.WriteSection;
import org.assent.rules.certificate.CertificateCheck;
import org.assent.rules.consensus.Position;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A proposal from its first word to its endorsement on the real database, by way of a comment without an answer, an objection and
 * a revision that changes the wording only.
 */
class ReviewOnBoardTest {
    private static final CertificateCheck.Missing NO_DISPOSITION =
            new CertificateCheck.Missing(CertificateCheck.Kind.NO_DISPOSITION, "UNDP 1");

    /** What proposal and note looked like after each step. */
    private static final Map<Long, ProposalView> PROPOSALS = new LinkedHashMap<>();

    private static final Map<Long, DraftView> DRAFTS = new LinkedHashMap<>();

    private static ProposalsApplication application;

    @BeforeAll
    static void happen() throws InterruptedException {
        application = new ProposalsApplication(TestDatabase.empty());
        as(Role.MEMBER, "UNHCR", openDraft(call(), "UNHCR", true, fullNote()));
        as(Role.MEMBER, "UNHCR", new SubmitForCheck(PROPOSAL, ReferenceNames.NONE, CALENDAR));
        as(Role.SECRETARIAT, "IOM", new RecordCompleteness(PROPOSAL, 1, true, "", COMPLETE));
        long before = application.head();
        as(Role.SECRETARIAT, "IOM", openConsultation(1));
        ProposalPutToConsultation asked = application.await(ProposalPutToConsultation.class, before);
        application.send(new RecordConsultation(
                PROPOSAL, asked.roundId(), 1, asked.textHash(), List.of(NO_DISPOSITION), 1, 1, false));
        remember();
        application.send(new RecordDispositions(PROPOSAL, asked.roundId()));
        remember();
        beBlocked();
        as(Role.MEMBER, "UNHCR", new ReturnForRevision(PROPOSAL, "The objection can be met"));
        as(
                Role.MEMBER,
                "UNHCR",
                new WriteSection(
                        PROPOSAL,
                        Section.PROBLEM,
                        1,
                        ConceptNote.of(Section.PROBLEM, new ConceptNote.Narrative("Nobody counts who returns"))));
        as(Role.MEMBER, "UNHCR", new SubmitRevision(PROPOSAL, "So that it is plain", ReferenceNames.NONE));
        as(
                Role.SECRETARIAT,
                "IOM",
                new ConfirmRevisionClass(PROPOSAL, 2, RevisionClass.EDITORIAL, "It says the same in other words"));
        beEndorsed();
    }

    private static void beBlocked() throws InterruptedException {
        long before = application.head();
        as(Role.CO_CHAIR, "RCO", put(1));
        ProposalPutToConsensus put = application.await(ProposalPutToConsensus.class, before);
        UUID round = application.await(ConsensusRoundOpened.class, before).roundId();
        String paragraph = put.text().paragraphs().get(0).id();
        application.sendAs(
                Role.HEAD_OF_AGENCY,
                "IOM",
                new StatePosition(
                        round,
                        "IOM",
                        new Statement(Position.OBJECT, "Returns must be voluntary", paragraph, null),
                        put.textHash(),
                        null,
                        0));
        application.await(ProposalBlocked.class, before);
        remember();
    }

    private static void beEndorsed() throws InterruptedException {
        long before = application.head();
        as(Role.CO_CHAIR, "RCO", put(2));
        UUID round = application.await(ConsensusRoundOpened.class, before).roundId();
        for (String entity : ROLL.entities()) {
            application.sendAs(Role.CO_CHAIR, "RCO", new WaiveService(round, entity, "Was in the room"));
        }
        application.goForward(Duration.ofDays(5));
        application.send(new CloseSilence(round));
        application.await(ProposalEndorsed.class, before);
        remember();
    }

    private static void as(Role role, String entity, Object command) {
        application.sendAs(role, entity, command);
        remember();
    }

    private static void remember() {
        Moment now = application.now();
        PROPOSALS.put(now.position(), proposal(now));
        DRAFTS.put(now.position(), draft(now));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void the_board_says_at_each_step_where_the_proposal_stands_and_whose_turn_it_is() {
        assertThat(PROPOSALS.values())
                .extracting(
                        ProposalView::state,
                        proposal -> Turn.of(proposal).whose(),
                        proposal -> Turn.of(proposal).entity())
                .containsExactly(
                        tuple(ProposalState.DRAFTING, Whose.LEAD, "UNHCR"),
                        tuple(ProposalState.COMPLETENESS_CHECK, Whose.SECRETARIAT, null),
                        tuple(ProposalState.CONSULTATION, Whose.SECRETARIAT, null),
                        tuple(ProposalState.CONSULTATION, Whose.MEMBERS, null),
                        tuple(ProposalState.REVISION, Whose.LEAD, "UNHCR"),
                        tuple(ProposalState.READY_FOR_DECISION, Whose.CO_CHAIRS, null),
                        tuple(ProposalState.IN_CONSENSUS, Whose.UNCT, null),
                        tuple(ProposalState.BLOCKED, Whose.LEAD, "UNHCR"),
                        tuple(ProposalState.REVISION, Whose.LEAD, "UNHCR"),
                        tuple(ProposalState.REVISION, Whose.LEAD, "UNHCR"),
                        tuple(ProposalState.REVISION, Whose.SECRETARIAT, null),
                        tuple(ProposalState.READY_FOR_DECISION, Whose.CO_CHAIRS, null),
                        tuple(ProposalState.IN_CONSENSUS, Whose.UNCT, null),
                        tuple(ProposalState.ENDORSED, Whose.NOBODY, null));
    }

    @Test
    void the_note_can_be_written_only_while_it_is_drafted_or_revised() {
        assertThat(DRAFTS.values())
                .extracting(DraftView::writable)
                .containsExactly(
                        true, false, false, false, true, false, false, false, true, true, false, false, false, false);
    }

    @Test
    void the_objector_is_named_while_the_objection_stands() {
        assertThat(PROPOSALS.values().stream()
                        .map(proposal ->
                                Objects.requireNonNull(proposal.review()).objector())
                        .filter(Objects::nonNull))
                .containsExactly("IOM");
    }

    @Test
    void the_consultation_keeps_what_came_of_it_and_the_certificate_survives_a_change_of_wording() {
        ReviewView review = Objects.requireNonNull(proposal(application.now()).review());

        assertThat(review.consultations()).singleElement().satisfies(consultation -> {
            ReviewView.Result result = Objects.requireNonNull(consultation.result());
            assertThat(result.comments()).isEqualTo(1);
            assertThat(result.openComments()).isZero();
            assertThat(result.missing()).isEmpty();
        });
        assertThat(review.consultedRevision()).isEqualTo(1);
        assertThat(review.editorialSince()).containsExactly(2);
        assertThat(review.pending()).isNull();
    }

    @Test
    void both_rounds_are_on_the_board_with_their_outcome() {
        assertThat(proposal(application.now()).rounds())
                .extracting(ProposalView.Round::number, ProposalView.Round::revision, ProposalView.Round::outcome)
                .containsExactly(tuple(1, 1, RoundState.BROKEN), tuple(2, 2, RoundState.REACHED));
        assertThat(proposal(application.now()).brokenRounds()).isEqualTo(1);
    }

    @Test
    void every_moment_reads_as_it_read_then() {
        assertThat(PROPOSALS).hasSize(14);
        PROPOSALS.forEach((position, view) -> assertThat(proposal(application.at(position)))
                .as("position " + position)
                .isEqualTo(view));
        DRAFTS.forEach((position, view) -> assertThat(draft(application.at(position)))
                .as("position " + position)
                .isEqualTo(view));
    }

    private static ProposalView proposal(Moment moment) {
        return application.get(FindProposal.class).proposal(PROPOSAL, moment).orElseThrow();
    }

    private static DraftView draft(Moment moment) {
        return application.get(FindDraft.class).draft(PROPOSAL, moment).orElseThrow();
    }
}
