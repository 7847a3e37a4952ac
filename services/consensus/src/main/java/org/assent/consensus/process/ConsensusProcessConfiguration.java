package org.assent.consensus.process;

import org.assent.membership.messages.FindNetworkSettings;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.StepDoor;
import org.assent.platform.operations.messages.FindServiceGaps;
import org.assent.platform.process.ProcessSteps;
import org.assent.platform.timeline.Timeline;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the processes of a round and of an objection, under the names by which the models call them. */
@Configuration(proxyBeanMethods = false)
public class ConsensusProcessConfiguration {
    @Bean
    ProcessSteps consensusRoundSteps(
            StepDoor door, EventLog log, Timeline timeline, FindNetworkSettings settings, FindServiceGaps gaps) {
        return new ProcessSteps(
                "consensusRoundSteps", new ConsensusRoundSteps(door, new OutageFacts(log, timeline, settings, gaps)));
    }

    @Bean
    ProcessSteps objectionSteps(StepDoor door) {
        return new ProcessSteps("objectionSteps", new ObjectionSteps(door));
    }
}
