package org.assent.proposals.read;

import static org.assent.proposals.DraftFacts.call;
import static org.assent.proposals.DraftFacts.fullNote;
import static org.assent.proposals.DraftFacts.openConsultation;
import static org.assent.proposals.DraftFacts.openDraft;
import static org.assent.proposals.ProposalFacts.CALENDAR;
import static org.assent.proposals.ProposalFacts.PROPOSAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Digests;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Rebuild;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.DraftFacts;
import org.assent.proposals.ProposalState;
import org.assent.proposals.ProposalsApplication;
import org.assent.proposals.ReferenceNames;
import org.assent.proposals.RevisionClass;
import org.assent.proposals.Section;
import org.assent.proposals.messages.ConfirmRevisionClass;
import org.assent.proposals.messages.DraftView;
import org.assent.proposals.messages.FindDraft;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.ProposalPutToConsultation;
import org.assent.proposals.messages.ProposalView;
import org.assent.proposals.messages.RecordCompleteness;
import org.assent.proposals.messages.RecordConsultation;
import org.assent.proposals.messages.ReviewView;
import org.assent.proposals.messages.SetBudget;
import org.assent.proposals.messages.SubmitForCheck;
import org.assent.proposals.messages.SubmitRevision;
import org.assent.proposals.messages.WithdrawProposal;
import org.assent.proposals.messages.WriteSection;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A concept note and its way on the real database: written by two organisations, found incomplete once, consulted on, revised
 * and in the end withdrawn.
 */
class DraftBoardTest {
    private static final SubmitForCheck SUBMIT = new SubmitForCheck(PROPOSAL, ReferenceNames.NONE, CALENDAR);

    /** What proposal and note looked like after each step. */
    private static final Map<Long, ProposalView> PROPOSALS = new LinkedHashMap<>();

    private static final Map<Long, DraftView> DRAFTS = new LinkedHashMap<>();

    private static ProposalsApplication application;

    @BeforeAll
    static void happen() throws InterruptedException {
        application = new ProposalsApplication(TestDatabase.empty());
        as(Role.MEMBER, "UNHCR", openDraft(call(), "UNHCR", true, fullNote()));
        as(Role.MEMBER, "UNDP", write(Section.PROBLEM, new ConceptNote.Narrative("Nobody counts who returns")));
        as(Role.MEMBER, "UNHCR", new SetBudget(PROPOSAL, 1, DraftFacts.budget("120000.00")));
        as(Role.MEMBER, "UNHCR", SUBMIT);
        as(Role.SECRETARIAT, "IOM", new RecordCompleteness(PROPOSAL, 1, false, "A letter", DraftFacts.INCOMPLETE));
        as(Role.MEMBER, "UNHCR", SUBMIT);
        as(Role.SECRETARIAT, "IOM", new RecordCompleteness(PROPOSAL, 2, true, "", DraftFacts.COMPLETE));
        long before = application.head();
        as(Role.SECRETARIAT, "IOM", openConsultation(2));
        ProposalPutToConsultation put = application.await(ProposalPutToConsultation.class, before);
        application.send(new RecordConsultation(PROPOSAL, put.roundId(), 1, put.textHash(), List.of(), 1, 0, true));
        remember();
        as(Role.MEMBER, "UNHCR", write(Section.TITLE, new ConceptNote.Title("Better evidence for policy", null)));
        as(Role.MEMBER, "UNHCR", new SubmitRevision(PROPOSAL, "As the members asked", ReferenceNames.NONE));
        as(
                Role.SECRETARIAT,
                "IOM",
                new ConfirmRevisionClass(PROPOSAL, 3, RevisionClass.SUBSTANTIVE, "It is another programme"));
        as(Role.HEAD_OF_AGENCY, "UNHCR", new WithdrawProposal(PROPOSAL, "The donor has left"));
    }

    private static WriteSection write(Section section, Object content) {
        return new WriteSection(PROPOSAL, section, 1, ConceptNote.of(section, content));
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
    void every_moment_reads_as_it_read_then() {
        assertThat(DRAFTS).hasSizeGreaterThan(12);
        PROPOSALS.forEach((position, view) -> assertThat(proposal(application.at(position)))
                .as("position " + position)
                .isEqualTo(view));
        DRAFTS.forEach((position, view) -> assertThat(draft(application.at(position)))
                .as("position " + position)
                .isEqualTo(view));
    }

    @Test
    void the_board_shows_the_way_of_a_draft_and_until_when_each_state_is_to_end() {
        assertThat(PROPOSALS.values())
                .extracting(ProposalView::state, ProposalView::revision, view -> view.due() != null)
                .containsExactly(
                        tuple(ProposalState.DRAFTING, 0, true),
                        tuple(ProposalState.DRAFTING, 0, true),
                        tuple(ProposalState.DRAFTING, 0, true),
                        tuple(ProposalState.COMPLETENESS_CHECK, 1, true),
                        tuple(ProposalState.DRAFTING, 1, true),
                        tuple(ProposalState.COMPLETENESS_CHECK, 2, true),
                        tuple(ProposalState.CONSULTATION, 2, false),
                        tuple(ProposalState.CONSULTATION, 2, false),
                        tuple(ProposalState.REVISION, 2, false),
                        tuple(ProposalState.REVISION, 2, false),
                        tuple(ProposalState.REVISION, 3, false),
                        tuple(ProposalState.CONSULTATION, 3, false),
                        tuple(ProposalState.WITHDRAWN, 3, false));
        assertThat(PROPOSALS.values().iterator().next().due()).isEqualTo(DraftFacts.DATES.draftsBy());
    }

    @Test
    void a_note_can_be_written_only_while_it_is_drafted_or_revised() {
        assertThat(DRAFTS.values())
                .extracting(DraftView::writable)
                .containsExactly(true, true, true, false, true, false, false, false, true, true, false, false, false);
    }

    @Test
    void each_section_says_who_wrote_it_last() {
        DraftView draft = draft(application.now());

        assertThat(draft.sections()).hasEntrySatisfying(Section.PROBLEM, problem -> {
            assertThat(problem.version()).isEqualTo(2);
            assertThat(problem.by()).isEqualTo(new PersonRef("head-UNDP"));
            assertThat(problem.entity()).isEqualTo("UNDP");
        });
        assertThat(draft.sections()).hasEntrySatisfying(Section.BUDGET, budget -> {
            assertThat(budget.version()).isEqualTo(2);
            assertThat(budget.entity()).isEqualTo("UNHCR");
        });
        assertThat(draft.version(Section.RESULTS)).isEqualTo(1);
        assertThat(draft.version(Section.INNOVATION)).isZero();
        assertThat(draft.note().budget()).isEqualTo(DraftFacts.budget("120000.00"));
    }

    @Test
    void a_title_that_is_being_revised_is_the_proposals_only_once_it_is_submitted() {
        assertThat(PROPOSALS.values())
                .extracting(ProposalView::title)
                .startsWith("Evidence for policy")
                .endsWith("Better evidence for policy", "Better evidence for policy", "Better evidence for policy")
                .filteredOn("Better evidence for policy"::equals)
                .hasSize(3);
    }

    @Test
    void the_review_keeps_check_consultation_and_end() {
        ReviewView review = Objects.requireNonNull(proposal(application.now()).review());

        assertThat(Objects.requireNonNull(review.completeness()).complete()).isTrue();
        assertThat(review.consultations()).singleElement().satisfies(consultation -> {
            assertThat(consultation.revision()).isEqualTo(2);
            assertThat(Objects.requireNonNull(consultation.result()).changeRequested())
                    .isTrue();
        });
        assertThat(review.pending()).isNull();
        assertThat(review.endReason()).isEqualTo("The donor has left");
    }

    @Test
    void every_text_that_was_submitted_is_kept() {
        FindProposal find = application.get(FindProposal.class);

        assertThat(find.revision(PROPOSAL, 1, application.now()))
                .hasValueSatisfying(first -> assertThat(first.reason()).isNull());
        assertThat(find.revision(PROPOSAL, 3, application.now())).hasValueSatisfying(third -> {
            assertThat(third.title()).isEqualTo("Better evidence for policy");
            assertThat(third.reason()).isEqualTo("As the members asked");
        });
    }

    @Test
    void proposals_are_found_by_words_of_their_title() {
        assertThat(found("better EVIDENCE")).isEqualTo(1);
        assertThat(found("something else")).isZero();
    }

    @Test
    void a_rebuild_gives_the_same_bytes() {
        Map<String, String> live = application.get(Digests.class).ofAll();
        application.stop();
        try {
            assertThat(live).containsKeys("proposals_draft", "proposals_proposal", "proposals_call");
            assertThat(application
                            .get(Rebuild.class)
                            .run((position, head) -> {})
                            .digests())
                    .isEqualTo(live);
        } finally {
            application.start();
        }
    }

    private static long found(String text) {
        return application
                .get(FindProposal.class)
                .proposals("BLR", null, null, text, application.now(), 10, null)
                .total();
    }

    private static ProposalView proposal(Moment moment) {
        return application.get(FindProposal.class).proposal(PROPOSAL, moment).orElseThrow();
    }

    private static DraftView draft(Moment moment) {
        return application.get(FindDraft.class).draft(PROPOSAL, moment).orElseThrow();
    }
}
