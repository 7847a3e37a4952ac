package org.assent.consensus;

import org.assent.consensus.letters.ConsensusLettersConfiguration;
import org.assent.consensus.messages.AttendanceRecorded;
import org.assent.consensus.messages.ConfirmationSilenceStarted;
import org.assent.consensus.messages.ConsensusNotReached;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.ConsensusRoundVoided;
import org.assent.consensus.messages.ConsensusRoundWithdrawn;
import org.assent.consensus.messages.DecisionEntered;
import org.assent.consensus.messages.DeliveryLost;
import org.assent.consensus.messages.EntityDissociated;
import org.assent.consensus.messages.ExplanationFiled;
import org.assent.consensus.messages.NoObjectionDeclared;
import org.assent.consensus.messages.ObjectionDiscussed;
import org.assent.consensus.messages.ObjectionEscalated;
import org.assent.consensus.messages.ObjectionKept;
import org.assent.consensus.messages.ObjectionLapsed;
import org.assent.consensus.messages.ObjectionMaintained;
import org.assent.consensus.messages.ObjectionRaised;
import org.assent.consensus.messages.ObjectionReplyAssigned;
import org.assent.consensus.messages.ObjectionReplyReminded;
import org.assent.consensus.messages.ObjectionSustained;
import org.assent.consensus.messages.ObjectionTakenBack;
import org.assent.consensus.messages.OfferedTextAccepted;
import org.assent.consensus.messages.OfferedTextDeclined;
import org.assent.consensus.messages.PaperAdded;
import org.assent.consensus.messages.PaperServed;
import org.assent.consensus.messages.PaperWaived;
import org.assent.consensus.messages.PositionConfirmed;
import org.assent.consensus.messages.PositionContested;
import org.assent.consensus.messages.PositionReceivedLate;
import org.assent.consensus.messages.PositionRecordedOnBehalf;
import org.assent.consensus.messages.PositionStated;
import org.assent.consensus.messages.PositionTakenUnconfirmed;
import org.assent.consensus.messages.ResolvingTextOffered;
import org.assent.consensus.messages.RollInformed;
import org.assent.consensus.messages.RollServed;
import org.assent.consensus.messages.SeatServed;
import org.assent.consensus.messages.SeatWaived;
import org.assent.consensus.messages.SilenceBroken;
import org.assent.consensus.messages.SilenceExtended;
import org.assent.consensus.messages.SilenceStarted;
import org.assent.consensus.objection.ObjectionConfiguration;
import org.assent.consensus.policy.ConsensusPolicyConfiguration;
import org.assent.consensus.process.ConsensusProcessConfiguration;
import org.assent.consensus.read.ConsensusReadConfiguration;
import org.assent.consensus.register.DecisionRegisterConfiguration;
import org.assent.consensus.round.RoundConfiguration;
import org.assent.consensus.web.ConsensusWebConfiguration;
import org.assent.consensus.web.ObjectionWebConfiguration;
import org.assent.platform.ledger.EventTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The context of consensus, for a runnable to import. */
@Configuration(proxyBeanMethods = false)
@Import({
    RoundConfiguration.class,
    ObjectionConfiguration.class,
    DecisionRegisterConfiguration.class,
    ConsensusReadConfiguration.class,
    ConsensusPolicyConfiguration.class,
    ConsensusProcessConfiguration.class,
    ConsensusLettersConfiguration.class,
    ConsensusWebConfiguration.class,
    ObjectionWebConfiguration.class
})
public class ConsensusConfiguration {
    /** The events of consensus under their aliases. */
    public static EventTypes eventTypes() {
        return EventTypes.of("consensus")
                .add(2, ConsensusRoundOpened.class)
                .upcast(
                        "consensus.ConsensusRoundOpened.1",
                        "consensus.ConsensusRoundOpened.2",
                        ConsensusRoundOpened::fromVersion1)
                .add(1, RollServed.class)
                .add(1, SeatServed.class)
                .add(1, SeatWaived.class)
                .add(1, SilenceStarted.class)
                .add(3, SilenceExtended.class)
                .upcast("consensus.SilenceExtended.1", "consensus.SilenceExtended.2", SilenceExtended::fromVersion1)
                .upcast("consensus.SilenceExtended.2", "consensus.SilenceExtended.3", SilenceExtended::fromVersion2)
                .add(1, PaperAdded.class)
                .add(1, PaperServed.class)
                .add(1, PaperWaived.class)
                .add(1, DeliveryLost.class)
                .add(1, PositionStated.class)
                .add(1, PositionReceivedLate.class)
                .add(1, PositionTakenUnconfirmed.class)
                .add(1, PositionRecordedOnBehalf.class)
                .add(1, PositionConfirmed.class)
                .add(1, PositionContested.class)
                .add(1, AttendanceRecorded.class)
                .add(1, NoObjectionDeclared.class)
                .add(1, ObjectionMaintained.class)
                .add(1, ConfirmationSilenceStarted.class)
                .add(1, SilenceBroken.class)
                .add(1, ConsensusReached.class)
                .add(1, ConsensusNotReached.class)
                .add(1, ExplanationFiled.class)
                .add(1, EntityDissociated.class)
                .add(1, ConsensusRoundWithdrawn.class)
                .add(1, ConsensusRoundVoided.class)
                .add(1, RollInformed.class)
                .add(1, DecisionEntered.class)
                .add(1, ObjectionRaised.class)
                .add(2, ObjectionReplyAssigned.class)
                .upcast(
                        "consensus.ObjectionReplyAssigned.1",
                        "consensus.ObjectionReplyAssigned.2",
                        ObjectionReplyAssigned::fromVersion1)
                .add(1, ObjectionReplyReminded.class)
                .add(1, ObjectionDiscussed.class)
                .add(1, ResolvingTextOffered.class)
                .add(1, OfferedTextAccepted.class)
                .add(1, OfferedTextDeclined.class)
                .add(1, ObjectionKept.class)
                .add(1, ObjectionSustained.class)
                .add(1, ObjectionEscalated.class)
                .add(1, ObjectionTakenBack.class)
                .add(1, ObjectionLapsed.class);
    }

    @Bean
    EventTypes consensusEvents() {
        return eventTypes();
    }
}
