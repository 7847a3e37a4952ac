package org.assent.proposals.policy;

import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.Policy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policies between proposals, rounds and dossiers. */
@Configuration(proxyBeanMethods = false)
public class ProposalsPolicyConfiguration {
    @Bean
    Policy<?, ?> whenProposalRegisteredThenTakeNumber() {
        return new WhenProposalRegisteredThenTakeNumber();
    }

    @Bean
    Policy<?, ?> whenProposalPutToConsensusThenOpenRound() {
        return new WhenProposalPutToConsensusThenOpenRound();
    }

    @Bean
    Policy<?, ?> whenConsensusReachedThenEndorseProposal() {
        return new WhenConsensusReachedThenEndorseProposal();
    }

    @Bean
    Policy<?, ?> whenProposalBlockedThenBeginFacilitation() {
        return new WhenProposalBlockedThenBeginFacilitation();
    }

    @Bean
    Policy<?, ?> whenDocumentVersionAddedThenAddPaper(EventLog log) {
        return new WhenDocumentVersionAddedThenAddPaper(log);
    }

    @Bean
    Policy<?, ?> whenSettingsEndorsedThenAdoptSettings() {
        return new WhenSettingsEndorsedThenAdoptSettings();
    }

    @Bean
    Policy<?, ?> whenObjectionWithdrawnThenTakeBackObjection() {
        return new WhenObjectionWithdrawnThenTakeBackObjection();
    }

    @Bean
    Policy<?, ?> whenSilenceBrokenThenBlockProposal() {
        return new WhenSilenceBrokenThenBlockProposal();
    }

    @Bean
    Policy<?, ?> whenObjectionMaintainedThenBlockProposal() {
        return new WhenObjectionMaintainedThenBlockProposal();
    }

    @Bean
    Policy<?, ?> whenConsensusNotReachedThenBlockProposal() {
        return new WhenConsensusNotReachedThenBlockProposal();
    }

    @Bean
    Policy<?, ?> whenConsensusRoundWithdrawnThenReleaseProposal() {
        return new WhenConsensusRoundWithdrawnThenReleaseProposal();
    }

    @Bean
    Policy<?, ?> whenDraftOpenedThenTakeNumber() {
        return new WhenDraftOpenedThenTakeNumber();
    }

    @Bean
    Policy<?, ?> whenDraftOpenedThenOpenDossier() {
        return new WhenDraftOpenedThenOpenDossier();
    }

    @Bean
    Policy<?, ?> whenDraftPlacedUnderCallThenOpenDossier() {
        return new WhenDraftPlacedUnderCallThenOpenDossier();
    }

    @Bean
    Policy<?, ?> whenProposalPutToConsultationThenOpenRound() {
        return new WhenProposalPutToConsultationThenOpenRound();
    }

    @Bean
    Policy<?, ?> whenConsultationClosedThenRecordConsultation() {
        return new WhenConsultationClosedThenRecordConsultation();
    }

    @Bean
    Policy<?, ?> whenCommentsDisposedThenRecordDispositions() {
        return new WhenCommentsDisposedThenRecordDispositions();
    }

    @Bean
    Policy<?, ?> whenConsultationVoidedThenReleaseProposal() {
        return new WhenConsultationVoidedThenReleaseProposal();
    }

    @Bean
    Policy<?, ?> whenProposalWithdrawnThenVoidConsultation() {
        return new WhenProposalWithdrawnThenVoidConsultation();
    }

    @Bean
    Policy<?, ?> whenProposalWithdrawnThenVoidRound() {
        return new WhenProposalWithdrawnThenVoidRound();
    }
}
