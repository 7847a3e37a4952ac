package org.assent.proposals.policy;

import java.util.Optional;
import org.assent.consensus.messages.OpenConsensusRound;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.messages.ProposalPutToConsensus;

/** What was put to the UNCT becomes a round, on the facts that were read when it was put. */
final class WhenProposalPutToConsensusThenOpenRound implements Policy<ProposalPutToConsensus, OpenConsensusRound> {
    @Override
    public Class<ProposalPutToConsensus> when() {
        return ProposalPutToConsensus.class;
    }

    @Override
    public Class<OpenConsensusRound> command() {
        return OpenConsensusRound.class;
    }

    @Override
    public Optional<OpenConsensusRound> then(RecordedEvent<ProposalPutToConsensus> event) {
        ProposalPutToConsensus put = event.payload();
        return Optional.of(new OpenConsensusRound(
                put.roundId(),
                put.network(),
                Proposals.subject(put.proposalId()),
                put.roundNumber(),
                put.by(),
                put.coChairs(),
                put.text(),
                put.roll(),
                put.settings(),
                put.calendar(),
                put.mode(),
                put.meeting(),
                put.silence()));
    }
}
