package org.assent.proposals.policy;

import static org.assent.proposals.DraftFacts.CONSULTATION;
import static org.assent.proposals.DraftFacts.EVERYBODY;
import static org.assent.proposals.DraftFacts.asked;
import static org.assent.proposals.DraftFacts.call;
import static org.assent.proposals.DraftFacts.consultation;
import static org.assent.proposals.DraftFacts.consultedText;
import static org.assent.proposals.DraftFacts.fullNote;
import static org.assent.proposals.DraftFacts.imported;
import static org.assent.proposals.DraftFacts.opened;
import static org.assent.proposals.ProposalFacts.CALENDAR;
import static org.assent.proposals.ProposalFacts.PROPOSAL;
import static org.assent.proposals.ProposalFacts.SUBJECT;
import static org.assent.proposals.ProposalFacts.THURSDAY;
import static org.assent.proposals.ProposalFacts.registered;
import static org.assent.proposals.ProposalFacts.round;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.assent.consensus.messages.VoidConsensusRound;
import org.assent.consultation.Certificate;
import org.assent.consultation.messages.CommentsDisposed;
import org.assent.consultation.messages.ConsultationClosed;
import org.assent.consultation.messages.ConsultationVoided;
import org.assent.consultation.messages.OpenConsultationRound;
import org.assent.consultation.messages.VoidConsultationRound;
import org.assent.documents.Dossiers;
import org.assent.documents.messages.OpenDossier;
import org.assent.kernel.Subject;
import org.assent.proposals.ProposalKind;
import org.assent.proposals.Recorded;
import org.assent.proposals.messages.DraftPlacedUnderCall;
import org.assent.proposals.messages.ProposalWithdrawn;
import org.assent.proposals.messages.RecordConsultation;
import org.assent.proposals.messages.RecordDispositions;
import org.assent.proposals.messages.ReleaseFromConsultation;
import org.assent.proposals.messages.TakeProposalNumber;
import org.assent.rules.certificate.CertificateCheck;
import org.assent.rules.certificate.CertificateCheck.Missing;
import org.junit.jupiter.api.Test;

class ReviewPoliciesTest {
    private static final UUID ROUND = consultation(1);
    /** The Network is consulted on workplans too, which are none of our business. */
    private static final Subject ANOTHER =
            new Subject("workplan", UUID.fromString("01920000-0000-7000-8000-000000000009"));

    private static final List<Missing> MISSING = List.of(new Missing(CertificateCheck.Kind.NO_DISPOSITION, "UNDP-1"));

    @Test
    void a_draft_takes_a_number_among_the_joint_programmes_and_not_among_the_statements() {
        TakeProposalNumber command = new WhenDraftOpenedThenTakeNumber()
                .then(Recorded.of(opened(fullNote())))
                .orElseThrow();

        assertThat(command)
                .isEqualTo(new TakeProposalNumber(
                        command.registerId(), "BLR", ProposalKind.JOINT_PROGRAMME, 2026, PROPOSAL));
        assertThat(new WhenProposalRegisteredThenTakeNumber().then(Recorded.of(registered())))
                .hasValueSatisfying(
                        statement -> assertThat(statement.registerId()).isNotEqualTo(command.registerId()));
    }

    @Test
    void a_draft_under_a_call_has_a_dossier_with_the_checklist_of_the_call() {
        WhenDraftOpenedThenOpenDossier policy = new WhenDraftOpenedThenOpenDossier();

        assertThat(policy.then(Recorded.of(opened(fullNote())))).contains(dossier());
        assertThat(policy.then(Recorded.of(imported()))).isEmpty();
    }

    @Test
    void a_draft_that_comes_under_a_call_later_has_its_dossier_then() {
        assertThat(new WhenDraftPlacedUnderCallThenOpenDossier()
                        .then(Recorded.of(new DraftPlacedUnderCall(PROPOSAL, "BLR", call()))))
                .contains(dossier());
    }

    private static OpenDossier dossier() {
        return new OpenDossier(
                Dossiers.id(SUBJECT), "BLR", SUBJECT, call().configuration().checklist());
    }

    @Test
    void the_consultation_asked_for_becomes_a_round_on_the_facts_of_then() {
        assertThat(new WhenProposalPutToConsultationThenOpenRound().then(Recorded.of(asked())))
                .contains(new OpenConsultationRound(
                        ROUND,
                        "BLR",
                        SUBJECT,
                        1,
                        false,
                        consultedText(),
                        "UNHCR",
                        EVERYBODY,
                        31,
                        CONSULTATION,
                        CALENDAR));
    }

    @Test
    void the_proposal_learns_what_its_consultation_brought() {
        WhenConsultationClosedThenRecordConsultation policy = new WhenConsultationClosedThenRecordConsultation();

        assertThat(policy.then(Recorded.of(closed(SUBJECT))))
                .contains(new RecordConsultation(PROPOSAL, ROUND, 1, asked().textHash(), MISSING, 3, 1, true));
        assertThat(policy.then(Recorded.of(closed(ANOTHER)))).isEmpty();
    }

    private static ConsultationClosed closed(Subject subject) {
        Certificate certificate = new Certificate(
                CertificateCheck.VERSION, asked().textHash(), THURSDAY, THURSDAY, THURSDAY, List.of(), MISSING);
        return new ConsultationClosed(ROUND, "BLR", subject, 1, asked().textHash(), certificate, 3, 1, true);
    }

    @Test
    void the_proposal_learns_that_every_comment_has_its_disposition() {
        WhenCommentsDisposedThenRecordDispositions policy = new WhenCommentsDisposedThenRecordDispositions();

        assertThat(policy.then(Recorded.of(new CommentsDisposed(ROUND, SUBJECT))))
                .contains(new RecordDispositions(PROPOSAL, ROUND));
        assertThat(policy.then(Recorded.of(new CommentsDisposed(ROUND, ANOTHER))))
                .isEmpty();
    }

    @Test
    void a_consultation_without_a_result_leaves_the_proposal_waiting_for_another() {
        WhenConsultationVoidedThenReleaseProposal policy = new WhenConsultationVoidedThenReleaseProposal();

        assertThat(policy.then(Recorded.of(new ConsultationVoided(ROUND, SUBJECT, "Wrong annex"))))
                .contains(new ReleaseFromConsultation(PROPOSAL, ROUND, "Wrong annex"));
        assertThat(policy.then(Recorded.of(new ConsultationVoided(ROUND, ANOTHER, "Wrong annex"))))
                .isEmpty();
    }

    @Test
    void what_runs_on_a_proposal_ends_when_it_is_withdrawn() {
        ProposalWithdrawn consulted = new ProposalWithdrawn(PROPOSAL, "The donor left", ROUND, null);
        ProposalWithdrawn decided = new ProposalWithdrawn(PROPOSAL, "The donor left", null, round(1));

        assertThat(new WhenProposalWithdrawnThenVoidConsultation().then(Recorded.of(consulted)))
                .contains(new VoidConsultationRound(ROUND, "The donor left"));
        assertThat(new WhenProposalWithdrawnThenVoidConsultation().then(Recorded.of(decided)))
                .isEmpty();
        assertThat(new WhenProposalWithdrawnThenVoidRound().then(Recorded.of(decided)))
                .contains(new VoidConsensusRound(round(1), "The donor left"));
        assertThat(new WhenProposalWithdrawnThenVoidRound().then(Recorded.of(consulted)))
                .isEmpty();
    }
}
