package org.assent.consensus.read;

import org.assent.consensus.DecisionText;
import org.assent.consensus.messages.FindRoundPapers;
import org.assent.consensus.messages.ObjectionView;
import org.assent.consensus.messages.RollServed;
import org.assent.consensus.messages.RoundPapersView;
import org.assent.consensus.messages.RoundView;
import org.assent.platform.timeline.NotProjected;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registers of consensus and their queries. */
@Configuration(proxyBeanMethods = false)
public class ConsensusReadConfiguration {
    @Bean
    Projector<RoundView> roundRegister() {
        return new RoundRegister();
    }

    @Bean
    Projector<DecisionText> roundTextRegister() {
        return new RoundTextRegister();
    }

    @Bean
    NotProjected rollServedIsNotProjected() {
        return new NotProjected(
                RollServed.class, "Letters were sent; what counts is who has the text, which SeatServed says.");
    }

    @Bean
    Projector<RoundPapersView> roundPapersRegister() {
        return new RoundPapersRegister();
    }

    @Bean
    FindRoundPapers roundPapers(Timeline timeline, Projector<RoundPapersView> papers) {
        return (roundId, moment) -> timeline.find(papers, RoundPapersRegister.key(roundId), moment);
    }

    @Bean
    Projector<ObjectionView> objectionRegister() {
        return new ObjectionRegister();
    }

    @Bean
    Objections objections(Timeline timeline, Projector<ObjectionView> objections) {
        return new Objections(timeline, objections);
    }

    @Bean
    Rounds rounds(Timeline timeline, Projector<RoundView> rounds, Projector<DecisionText> texts) {
        return new Rounds(timeline, rounds, texts);
    }
}
