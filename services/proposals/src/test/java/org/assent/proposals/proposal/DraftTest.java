package org.assent.proposals.proposal;

import static org.assent.proposals.DraftFacts.COMPLETE;
import static org.assent.proposals.DraftFacts.INCOMPLETE;
import static org.assent.proposals.DraftFacts.SETTINGS;
import static org.assent.proposals.DraftFacts.SEVEN;
import static org.assent.proposals.DraftFacts.asked;
import static org.assent.proposals.DraftFacts.budget;
import static org.assent.proposals.DraftFacts.call;
import static org.assent.proposals.DraftFacts.closed;
import static org.assent.proposals.DraftFacts.completed;
import static org.assent.proposals.DraftFacts.confirmed;
import static org.assent.proposals.DraftFacts.consultation;
import static org.assent.proposals.DraftFacts.foundComplete;
import static org.assent.proposals.DraftFacts.fullNote;
import static org.assent.proposals.DraftFacts.imported;
import static org.assent.proposals.DraftFacts.lead;
import static org.assent.proposals.DraftFacts.openConsultation;
import static org.assent.proposals.DraftFacts.openDraft;
import static org.assent.proposals.DraftFacts.openImported;
import static org.assent.proposals.DraftFacts.opened;
import static org.assent.proposals.DraftFacts.revisionSubmitted;
import static org.assent.proposals.DraftFacts.submitted;
import static org.assent.proposals.DraftFacts.titled;
import static org.assent.proposals.ProposalFacts.CALENDAR;
import static org.assent.proposals.ProposalFacts.PROPOSAL;
import static org.assent.proposals.ProposalFacts.THURSDAY;
import static org.assent.proposals.ProposalFacts.as;
import static org.assent.proposals.ProposalFacts.at;
import static org.assent.proposals.ProposalFacts.coChair;
import static org.assent.proposals.ProposalFacts.policy;
import static org.assent.proposals.ProposalFacts.put;
import static org.assent.proposals.ProposalFacts.registered;
import static org.assent.proposals.ProposalFacts.round;
import static org.assent.proposals.ProposalFacts.secretariat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assent.consensus.DecisionText;
import org.assent.consensus.RoundState;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.kernel.Usd;
import org.assent.proposals.CallState;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.DraftFacts;
import org.assent.proposals.Marker;
import org.assent.proposals.ProposalFacts;
import org.assent.proposals.ProposalsConfiguration;
import org.assent.proposals.ReferenceNames;
import org.assent.proposals.RevisionClass;
import org.assent.proposals.Section;
import org.assent.proposals.messages.BudgetSet;
import org.assent.proposals.messages.CommentsAllDisposed;
import org.assent.proposals.messages.CompletenessCheckOverdue;
import org.assent.proposals.messages.ConfirmRevisionClass;
import org.assent.proposals.messages.ConsultationReleased;
import org.assent.proposals.messages.DossierFoundIncomplete;
import org.assent.proposals.messages.DraftOpened;
import org.assent.proposals.messages.DraftPlacedUnderCall;
import org.assent.proposals.messages.NoteOverdueCheck;
import org.assent.proposals.messages.ObjectionWithdrawn;
import org.assent.proposals.messages.OpenConsultation;
import org.assent.proposals.messages.PlaceUnderCall;
import org.assent.proposals.messages.ProposalBlocked;
import org.assent.proposals.messages.ProposalPutToConsensus;
import org.assent.proposals.messages.ProposalWithdrawn;
import org.assent.proposals.messages.RecordCompleteness;
import org.assent.proposals.messages.RecordDispositions;
import org.assent.proposals.messages.ReleaseFromConsultation;
import org.assent.proposals.messages.ReturnForRevision;
import org.assent.proposals.messages.ReturnedForRevision;
import org.assent.proposals.messages.SectionWritten;
import org.assent.proposals.messages.SetBudget;
import org.assent.proposals.messages.SubmitForCheck;
import org.assent.proposals.messages.SubmitRevision;
import org.assent.proposals.messages.WithdrawObjection;
import org.assent.proposals.messages.WithdrawProposal;
import org.assent.proposals.messages.WriteSection;
import org.assent.rules.budget.Budget;
import org.assent.rules.budget.BudgetLine;
import org.assent.rules.budget.BudgetSums;
import org.assent.rules.certificate.CertificateCheck;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftTest {
    private static final SubmitForCheck SUBMIT = new SubmitForCheck(PROPOSAL, ReferenceNames.NONE, CALENDAR);
    private static final SubmitRevision REVISE =
            new SubmitRevision(PROPOSAL, "As the members asked", ReferenceNames.NONE);
    private static final CertificateCheck.Missing NO_DISPOSITION =
            new CertificateCheck.Missing(CertificateCheck.Kind.NO_DISPOSITION, "UNDP 1");
    private static final ConceptNote DEARER = fullNote().with(ConceptNote.of(Section.BUDGET, budget("120000.00")));
    private static final Act STRANGER = as(Role.MEMBER, "UNICEF");

    @Test
    void a_member_opens_a_draft_for_its_own_organisation_under_an_open_call_T03() {
        given().when(openDraft(call(), "UNHCR", true, titled()), lead())
                .thenEvents(new DraftOpened(PROPOSAL, "BLR", call(), "en", "UNHCR", titled(), null, SETTINGS, 2026))
                .thenAnswer(StepAnswer.DONE);
        given(opened(titled()))
                .when(openDraft(call(), "UNHCR", true, titled()), lead())
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void nobody_opens_a_draft_for_another_organisation_without_an_open_call_or_from_outside_T03() {
        given().when(openDraft(call(), "UNHCR", true, titled()), STRANGER).thenRefused(ProposalRule.T03);
        given().when(openDraft(call(), "UNHCR", true, titled()), as(Role.MEMBER, "ARM", "UNHCR"))
                .thenRefused(ProposalRule.T03);
        given().when(openDraft(call(CallState.ANNOUNCED), "UNHCR", true, titled()), lead())
                .thenRefused(ProposalRule.T03);
        given().when(openDraft(call(), "UNHCR", false, titled()), lead()).thenRefused(ProposalRule.T03);
        given().when(openDraft(call(), "UNHCR", true, titled()), at(DraftFacts.CLOSING, Role.MEMBER, "BLR", "UNHCR"))
                .thenRefused(ProposalRule.T03);
        given().when(
                        openDraft(
                                call(), "UNHCR", true, ConceptNote.of(Section.TITLE, new ConceptNote.Title(" ", null))),
                        lead())
                .thenRefused(ProposalRule.T03);
    }

    @Test
    void an_import_opens_a_draft_that_comes_under_a_call_later_T03() {
        given().when(openImported(), Act.ofSystem(Channel.IMPORT, THURSDAY)).thenEvents(imported());
        given().when(openImported(), secretariat()).thenEvents(imported());
        given().when(openImported(), lead()).thenRefused(ProposalRule.T03);
        given(imported())
                .when(new PlaceUnderCall(PROPOSAL, call()), secretariat())
                .thenEvents(new DraftPlacedUnderCall(PROPOSAL, "BLR", call()));
        given(imported())
                .when(new PlaceUnderCall(PROPOSAL, call(CallState.CLOSED)), secretariat())
                .thenRefused(ProposalRule.T03);
        given(opened(titled()))
                .when(new PlaceUnderCall(PROPOSAL, call()), secretariat())
                .thenRefused(ProposalRule.T03);
    }

    @Test
    void those_who_draft_write_sections_each_with_a_version_of_its_own_T04() {
        WriteSection problem = write(Section.PROBLEM, 0, new ConceptNote.Narrative("Why"));

        given(opened(fullNote())).when(problem, lead()).thenRefused(ProposalRule.T04);
        given(opened(titled())).when(problem, lead()).thenEvents(written(problem, 1));
        given(opened(titled())).when(problem, secretariat()).thenEvents(written(problem, 1));
        given(opened(titled())).when(problem, STRANGER).thenRefused(ProposalRule.T04);
        given(opened(titled())).when(problem, as(Role.AUDITOR, "UNHCR")).thenRefused(ProposalRule.T04);
        given(opened(fullNote()))
                .when(write(Section.PROBLEM, 1, new ConceptNote.Narrative("Why")), as(Role.MEMBER, "UNDP"))
                .thenEvents(new SectionWritten(
                        PROPOSAL,
                        Section.PROBLEM,
                        2,
                        ConceptNote.of(Section.PROBLEM, new ConceptNote.Narrative("Why"))));
    }

    @Test
    void writing_what_is_written_already_records_nothing() {
        given(opened(titled()))
                .when(write(Section.TITLE, 1, new ConceptNote.Title("Evidence for policy", null)), lead())
                .thenNothing();
    }

    @Test
    void one_section_is_written_at_a_time_and_the_budget_by_its_own_command_T04() {
        given(opened(titled()))
                .when(new WriteSection(PROPOSAL, Section.PROBLEM, 0, fullNote()), lead())
                .thenRefused(ProposalRule.T04);
        given(opened(titled()))
                .when(write(Section.BUDGET, 0, budget("1.00")), lead())
                .thenRefused(ProposalRule.T04);
    }

    @Test
    void a_score_is_kept_with_who_gave_it_and_when() {
        ConceptNote.Mark typed = new ConceptNote.Mark(Marker.GENDER, "2", "It is the point", null, null);
        WriteSection markers = write(Section.MARKERS, 1, new ConceptNote.Markers(List.of(typed)));

        given(opened(fullNote()))
                .when(markers, lead())
                .thenEvents(new SectionWritten(
                        PROPOSAL,
                        Section.MARKERS,
                        2,
                        ConceptNote.of(Section.MARKERS, new ConceptNote.Markers(List.of(typed.assessed(lead()))))));
    }

    @Test
    void a_budget_is_set_with_its_indirect_costs_computed_T04() {
        given(opened(fullNote()))
                .when(new SetBudget(PROPOSAL, 1, budget("120000.00")), lead())
                .thenEvents(new BudgetSet(
                        PROPOSAL, 2, budget("120000.00"), SEVEN, BudgetSums.of(budget("120000.00"), SEVEN)));
        given(opened(fullNote()))
                .when(new SetBudget(PROPOSAL, 0, budget("120000.00")), lead())
                .thenRefused(ProposalRule.T04);
        given(opened(fullNote()))
                .when(
                        new SetBudget(
                                PROPOSAL,
                                1,
                                new Budget(
                                        List.of(new BudgetLine("UNHCR", 8, 2026, Usd.of("7.00"), null)),
                                        null,
                                        List.of())),
                        lead())
                .thenRefused(ProposalRule.T04);
    }

    @Test
    void the_lead_organisation_submits_a_draft_in_which_nothing_is_missing_T05() {
        given(opened(fullNote())).when(SUBMIT, lead()).thenEvents(submitted(1));
        given(opened(fullNote())).when(SUBMIT, as(Role.HEAD_OF_AGENCY, "UNHCR")).thenEvents(submitted(1));
        given(opened(titled())).when(SUBMIT, lead()).thenRefused(ProposalRule.T05);
        given(opened(fullNote())).when(SUBMIT, as(Role.MEMBER, "UNDP")).thenRefused(ProposalRule.T05);
        given(opened(fullNote())).when(SUBMIT, secretariat()).thenRefused(ProposalRule.T05);
        given(opened(fullNote()))
                .when(SUBMIT, at(DraftFacts.CLOSING, Role.MEMBER, "BLR", "UNHCR"))
                .thenRefused(ProposalRule.T05);
    }

    @Test
    void a_draft_that_is_being_checked_is_not_changed_T04() {
        given(opened(fullNote()), submitted(1))
                .when(write(Section.PROBLEM, 1, new ConceptNote.Narrative("Why")), lead())
                .thenRefused(ProposalRule.T04);
    }

    @Test
    void the_secretariat_finds_a_dossier_complete_or_says_what_is_missing_T06() {
        given(opened(fullNote()), submitted(1))
                .when(new RecordCompleteness(PROPOSAL, 1, true, "", COMPLETE), secretariat())
                .thenEvents(foundComplete(1));
        given(opened(fullNote()), submitted(1))
                .when(new RecordCompleteness(PROPOSAL, 1, false, "The call is missing", INCOMPLETE), secretariat())
                .thenEvents(new DossierFoundIncomplete(PROPOSAL, 1, INCOMPLETE, "The call is missing"));
        given(opened(fullNote()), submitted(1))
                .when(new RecordCompleteness(PROPOSAL, 1, true, "", INCOMPLETE), secretariat())
                .thenRefused(ProposalRule.T06);
        given(opened(fullNote()), submitted(1))
                .when(new RecordCompleteness(PROPOSAL, 1, false, " ", INCOMPLETE), secretariat())
                .thenRefused(ProposalRule.T06);
        given(opened(fullNote()), submitted(1))
                .when(new RecordCompleteness(PROPOSAL, 1, true, "", COMPLETE), coChair())
                .thenRefused(ProposalRule.T06);
    }

    @Test
    void what_was_found_incomplete_is_submitted_again_as_the_next_revision() {
        given(
                        opened(fullNote()),
                        submitted(1),
                        new DossierFoundIncomplete(PROPOSAL, 1, INCOMPLETE, "The call is missing"))
                .when(SUBMIT, lead())
                .thenEvents(submitted(2));
    }

    @Test
    void a_check_is_overdue_once_its_working_days_are_over_and_said_so_once() {
        Instant due = submitted(1).dueAt();
        NoteOverdueCheck note = new NoteOverdueCheck(PROPOSAL);
        CompletenessCheckOverdue overdue = new CompletenessCheckOverdue(PROPOSAL, 1, due);

        given(opened(fullNote()), submitted(1))
                .when(note, policy())
                .thenNothing()
                .thenAnswer(StepAnswer.NOT_YET);
        given(opened(fullNote()), submitted(1))
                .when(note, Act.ofSystem(Channel.PROCESS, due))
                .thenEvents(overdue);
        given(opened(fullNote()), submitted(1), overdue)
                .when(note, Act.ofSystem(Channel.PROCESS, due))
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
        given(opened(fullNote()), submitted(1), foundComplete(1))
                .when(note, Act.ofSystem(Channel.PROCESS, due))
                .thenNothing();
    }

    @Test
    void the_secretariat_asks_every_member_on_the_text_that_was_found_complete_T07() {
        given(opened(fullNote()), submitted(1), foundComplete(1))
                .when(openConsultation(1), secretariat())
                .thenEvents(asked());
        given(opened(fullNote()), submitted(1))
                .when(openConsultation(1), secretariat())
                .thenRefused(ProposalRule.T07);
        given(opened(fullNote()), submitted(1), foundComplete(1))
                .when(openConsultation(1), coChair())
                .thenRefused(ProposalRule.T07);
        given(opened(fullNote()), submitted(1), foundComplete(1), asked())
                .when(openConsultation(1), secretariat())
                .thenRefused(ProposalRule.T07);
        given(opened(fullNote()), submitted(1), foundComplete(1))
                .when(
                        new OpenConsultation(PROPOSAL, 1, List.of(), List.of(), 31, DraftFacts.CONSULTATION, CALENDAR),
                        secretariat())
                .thenRefused(ProposalRule.T07);
    }

    @Test
    void no_consultation_is_opened_that_ends_in_a_year_without_a_calendar_T07() {
        given(opened(fullNote()), submitted(1), foundComplete(1))
                .when(openConsultation(1), at(Instant.parse("2026-12-30T12:00:00Z"), Role.SECRETARIAT, "BLR", "IOM"))
                .thenRefused(ProposalRule.T07);
    }

    @Test
    void a_full_consultation_without_a_wish_makes_the_text_ready_T07_T09() {
        given(consulted())
                .when(closed(asked().textHash(), List.of(), 0, false), policy())
                .thenEvents(completed(List.of(), 0, false));
        given(and(consulted(), completed(List.of(), 0, false)))
                .when(put(1), coChair())
                .thenEvents(wasPut(1));
        given(consulted()).when(put(1), coChair()).thenRefused(ProposalRule.T09);
        given(consulted())
                .when(closed(asked().textHash(), List.of(), 0, false), secretariat())
                .thenRefused(ProposalRule.T07);
    }

    @Test
    void nothing_goes_to_the_UNCT_while_one_comment_has_no_disposition_V7_T09() {
        Object[] open = and(consulted(), completed(List.of(NO_DISPOSITION), 1, false));

        given(open).when(put(1), coChair()).thenRefused(ProposalRule.T09);
        given(open).when(REVISE, lead()).thenRefused(ProposalRule.T08);
        given(open)
                .when(new RecordDispositions(PROPOSAL, consultation(1)), policy())
                .thenEvents(new CommentsAllDisposed(PROPOSAL, consultation(1)));
        given(and(open, new CommentsAllDisposed(PROPOSAL, consultation(1))))
                .when(put(1), coChair())
                .thenEvents(wasPut(1));
    }

    @Test
    void a_consultation_that_was_not_full_is_held_again_T07() {
        CertificateCheck.Missing late = new CertificateCheck.Missing(CertificateCheck.Kind.TOO_SHORT, "UNDP");
        Object[] short_ = and(consulted(), completed(List.of(late), 0, false));

        given(short_).when(put(1), coChair()).thenRefused(ProposalRule.T09);
        given(short_).when(openConsultation(1), secretariat()).thenEvents(asked(2, 1, asked().text()));
    }

    @ParameterizedTest
    @EnumSource(CertificateCheck.Kind.class)
    void for_each_missing_fact_the_gate_to_the_UNCT_stays_shut_and_the_fact_is_on_record_by_name_T09(
            CertificateCheck.Kind kind) {
        List<CertificateCheck.Missing> one = List.of(new CertificateCheck.Missing(kind, "UNDP"));
        int open = kind == CertificateCheck.Kind.NO_DISPOSITION ? 1 : 0;

        given(consulted())
                .when(closed(asked().textHash(), one, open, false), policy())
                .thenEvents(completed(one, open, false));
        given(and(consulted(), completed(one, open, false)))
                .when(put(1), coChair())
                .thenRefused(ProposalRule.T09);
    }

    @Test
    void a_consultation_that_became_void_is_held_again_T07() {
        ConsultationReleased released = new ConsultationReleased(PROPOSAL, consultation(1), "The wrong annex");

        given(consulted())
                .when(new ReleaseFromConsultation(PROPOSAL, consultation(1), "The wrong annex"), policy())
                .thenEvents(released);
        given(and(consulted(), released))
                .when(openConsultation(1), secretariat())
                .thenEvents(asked(2, 1, asked().text()));
    }

    @Test
    void a_requested_change_is_revised_and_a_change_of_substance_is_consulted_on_again_T08() {
        Object[] revising = and(consulted(), completed(List.of(), 0, true));
        BudgetSet dearer =
                new BudgetSet(PROPOSAL, 2, budget("120000.00"), SEVEN, BudgetSums.of(budget("120000.00"), SEVEN));

        given(revising).when(put(1), coChair()).thenRefused(ProposalRule.T09);
        given(and(revising, dearer))
                .when(REVISE, lead())
                .thenEvents(revisionSubmitted(2, DEARER, RevisionClass.SUBSTANTIVE, "budget", "budget-UNHCR"));
        given(and(
                        revising,
                        dearer,
                        revisionSubmitted(2, DEARER, RevisionClass.SUBSTANTIVE, "budget", "budget-UNHCR"),
                        confirmed(2, RevisionClass.SUBSTANTIVE)))
                .when(put(2), coChair())
                .thenRefused(ProposalRule.T09);
        given(revising).when(REVISE, secretariat()).thenRefused(ProposalRule.T08);
        given(revising)
                .when(new SubmitRevision(PROPOSAL, " ", ReferenceNames.NONE), lead())
                .thenRefused(ProposalRule.T08);
    }

    @Test
    void the_secretariat_confirms_the_class_or_says_why_it_is_the_other_T08() {
        Object[] waiting = and(
                consulted(), completed(List.of(), 0, true), revisionSubmitted(2, DEARER, RevisionClass.SUBSTANTIVE));

        given(waiting)
                .when(new ConfirmRevisionClass(PROPOSAL, 2, RevisionClass.SUBSTANTIVE, ""), secretariat())
                .thenEvents(confirmed(2, RevisionClass.SUBSTANTIVE));
        given(waiting)
                .when(new ConfirmRevisionClass(PROPOSAL, 2, RevisionClass.EDITORIAL, " "), secretariat())
                .thenRefused(ProposalRule.T08);
        given(waiting)
                .when(new ConfirmRevisionClass(PROPOSAL, 1, RevisionClass.SUBSTANTIVE, ""), secretariat())
                .thenRefused(ProposalRule.T08);
        given(waiting)
                .when(new ConfirmRevisionClass(PROPOSAL, 2, RevisionClass.SUBSTANTIVE, ""), lead())
                .thenRefused(ProposalRule.T08);
        given(waiting)
                .when(write(Section.PROBLEM, 1, new ConceptNote.Narrative("Why")), lead())
                .thenRefused(ProposalRule.T04);
    }

    @Test
    void the_objector_alone_withdraws_an_objection_and_the_same_text_is_put_again_T12() {
        Object[] blocked = and(consulted(), completed(List.of(), 0, false), wasPut(1), blocked());
        WithdrawObjection withdraw = new WithdrawObjection(PROPOSAL, round(1), "We have talked");
        ObjectionWithdrawn withdrawn = new ObjectionWithdrawn(PROPOSAL, round(1), "UNICEF", "We have talked");

        given(blocked).when(withdraw, as(Role.HEAD_OF_AGENCY, "UNICEF")).thenEvents(withdrawn);
        given(blocked).when(withdraw, as(Role.HEAD_OF_AGENCY, "UNHCR")).thenRefused(ProposalRule.T12);
        given(blocked).when(withdraw, coChair()).thenRefused(ProposalRule.T12);
        given(and(blocked, withdrawn))
                .when(put(1), coChair())
                .thenEvents(lasting(wasPut(2), ProposalFacts.SETTINGS.silenceReopenAfterWithdrawal()));
    }

    @Test
    void another_question_is_another_text_and_has_a_silence_of_the_usual_length_CR13() {
        Object[] withdrawn = and(
                consulted(),
                completed(List.of(), 0, false),
                wasPut(1),
                blocked(),
                new ObjectionWithdrawn(PROPOSAL, round(1), "UNICEF", "We have talked"));

        assertThat(given(withdrawn)
                        .when(put(1, "Does the UNCT endorse it now?", ProposalFacts.ROLL), coChair())
                        .events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ProposalPutToConsensus.class,
                        put -> assertThat(put.silence()).isEqualTo(ProposalFacts.SETTINGS.silenceMinimum()));
    }

    private static ProposalPutToConsensus lasting(ProposalPutToConsensus put, Duration silence) {
        return new ProposalPutToConsensus(
                put.proposalId(),
                put.network(),
                put.roundId(),
                put.roundNumber(),
                put.revision(),
                put.by(),
                put.coChairs(),
                put.text(),
                put.textHash(),
                put.roll(),
                put.settings(),
                put.calendar(),
                put.mode(),
                put.meeting(),
                silence);
    }

    @Test
    void the_lead_organisation_takes_a_blocked_proposal_back_T12() {
        Object[] blocked = and(consulted(), completed(List.of(), 0, false), wasPut(1), blocked());
        ReturnedForRevision returned = new ReturnedForRevision(PROPOSAL, "To meet the objection");

        given(blocked)
                .when(new ReturnForRevision(PROPOSAL, "To meet the objection"), lead())
                .thenEvents(returned);
        given(blocked).when(new ReturnForRevision(PROPOSAL, " "), lead()).thenRefused(ProposalRule.T12);
        given(blocked).when(new ReturnForRevision(PROPOSAL, "So"), STRANGER).thenRefused(ProposalRule.T12);
        given(consulted()).when(new ReturnForRevision(PROPOSAL, "So"), lead()).thenRefused(ProposalRule.T12);
        given(and(blocked, returned))
                .when(REVISE, lead())
                .thenEvents(revisionSubmitted(2, fullNote(), RevisionClass.EDITORIAL));
    }

    @Test
    void the_head_of_the_lead_organisation_withdraws_and_what_runs_becomes_void_T29() {
        WithdrawProposal withdraw = new WithdrawProposal(PROPOSAL, "No longer needed");

        given(consulted())
                .when(withdraw, as(Role.HEAD_OF_AGENCY, "UNHCR"))
                .thenEvents(new ProposalWithdrawn(PROPOSAL, "No longer needed", consultation(1), null));
        given(and(consulted(), completed(List.of(), 0, false), wasPut(1)))
                .when(withdraw, as(Role.HEAD_OF_AGENCY, "UNHCR"))
                .thenEvents(new ProposalWithdrawn(PROPOSAL, "No longer needed", null, round(1)));
        given(consulted()).when(withdraw, lead()).thenRefused(ProposalRule.T29);
        given(consulted())
                .when(new WithdrawProposal(PROPOSAL, " "), as(Role.HEAD_OF_AGENCY, "UNHCR"))
                .thenRefused(ProposalRule.T29);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "ADMINISTRATOR"})
    void who_only_reads_or_configures_does_nothing_to_a_draft_T04_T05_T08(Role role) {
        given(opened(fullNote()))
                .when(new SetBudget(PROPOSAL, 1, budget("1.00")), as(role, "UNHCR"))
                .thenRefused(ProposalRule.T04);
        given(opened(fullNote())).when(SUBMIT, as(role, "UNHCR")).thenRefused(ProposalRule.T05);
        given(and(consulted(), completed(List.of(), 0, true)))
                .when(REVISE, as(role, "UNHCR"))
                .thenRefused(ProposalRule.T08);
    }

    @Test
    void a_text_that_was_brought_in_has_no_sections_to_write_T04() {
        given(registered())
                .when(write(Section.PROBLEM, 0, new ConceptNote.Narrative("Why")), secretariat())
                .thenRefused(ProposalRule.T04);
        given(opened(fullNote())).when(ProposalFacts.revise(1), secretariat()).thenRefused(ProposalRule.T04);
    }

    private static WriteSection write(Section section, int versionSeen, Object content) {
        return new WriteSection(PROPOSAL, section, versionSeen, ConceptNote.of(section, content));
    }

    private static SectionWritten written(WriteSection command, int version) {
        return new SectionWritten(PROPOSAL, command.section(), version, command.written());
    }

    private static Object[] consulted() {
        return new Object[] {opened(fullNote()), submitted(1), foundComplete(1), asked()};
    }

    private static ProposalBlocked blocked() {
        return new ProposalBlocked(PROPOSAL, round(1), RoundState.BROKEN, 1, "UNICEF");
    }

    private static ProposalPutToConsensus wasPut(int round) {
        DecisionText text = new DecisionText(
                "en",
                "Evidence for policy",
                ProposalFacts.QUESTION,
                asked().text().paragraphs());
        return new ProposalPutToConsensus(
                PROPOSAL,
                "BLR",
                round(round),
                round,
                1,
                "RCO",
                List.of("RCO", "IOM"),
                text,
                text.hash(),
                ProposalFacts.ROLL,
                ProposalFacts.SETTINGS,
                CALENDAR);
    }

    private static Object[] and(Object[] history, Object... more) {
        List<Object> all = new ArrayList<>(Arrays.asList(history));
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    private static Fixture<Proposal> given(Object... history) {
        return Fixture.of(Proposal.class, ProposalsConfiguration.eventTypes()).given(history);
    }
}
