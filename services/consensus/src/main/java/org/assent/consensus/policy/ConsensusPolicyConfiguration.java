package org.assent.consensus.policy;

import org.assent.consensus.messages.ListObjections;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.Policy;
import org.assent.platform.timeline.Timeline;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policies of consensus. */
@Configuration(proxyBeanMethods = false)
public class ConsensusPolicyConfiguration {
    @Bean
    Policy<?, ?> whenConsensusReachedThenEnterDecision() {
        return new WhenConsensusReachedThenEnterDecision();
    }

    @Bean
    ObjectionFacts objectionFacts(
            EventLog log, Timeline timeline, FindNetworkSettings settings, ListObjections objections) {
        return new ObjectionFacts(log, timeline, settings, objections);
    }

    @Bean
    Policy<?, ?> whenPositionStatedThenRaiseObjection(ObjectionFacts facts) {
        return new WhenPositionStatedThenRaiseObjection(facts);
    }

    @Bean
    Policy<?, ?> whenPositionStatedThenTakeBackObjection(ObjectionFacts facts) {
        return new WhenPositionStatedThenTakeBackObjection(facts);
    }

    @Bean
    Policy<?, ?> whenConsensusRoundOpenedThenLapseObjection(ObjectionFacts facts) {
        return new WhenConsensusRoundOpenedThenLapseObjection(facts);
    }

    @Bean
    Policy<?, ?> whenObjectionLapsedThenLapseNext(ObjectionFacts facts) {
        return new WhenObjectionLapsedThenLapseNext(facts);
    }
}
