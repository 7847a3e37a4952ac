package org.assent.consensus.web;

import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.FindObjection;
import org.assent.consensus.messages.ListObjections;
import org.assent.consensus.objection.ObjectionRule;
import org.assent.platform.ledger.Commands;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.RuleBook;
import org.assent.platform.web.Words;
import org.assent.platform.web.home.Duties;
import org.assent.platform.web.record.Narrator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages and the API of objections, and what they contribute to the ballot, the home page and the record. */
@Configuration(proxyBeanMethods = false)
public class ObjectionWebConfiguration {
    @Bean
    ObjectionPages objectionPages(
            FindObjection find, ListObjections list, FindConsensusRound rounds, Timeline timeline, Words words) {
        return new ObjectionPages(find, list, rounds, timeline, words);
    }

    @Bean
    ObjectionApi objectionApi(
            FindObjection find, ListObjections list, FindConsensusRound rounds, Timeline timeline, Commands commands) {
        return new ObjectionApi(find, list, rounds, timeline, commands);
    }

    @Bean
    ObjectionsOnBallot objectionsOnBallot(FindObjection find, Words words) {
        return new ObjectionsOnBallot(find, words);
    }

    @Bean
    Duties objectionDuties(ListObjections objections, Words words) {
        return new ObjectionDuties(objections, words);
    }

    @Bean
    Narrator objectionNarrator(FindObjection find, Timeline timeline, Words words) {
        return new ObjectionNarrator(
                objectionId -> find.objection(objectionId, timeline.now()).map(ObjectionLine::href), words);
    }

    @Bean
    RuleBook objectionRules() {
        return new RuleBook("rule-book.objection", ObjectionRule.class);
    }

    @Bean
    MessageBundles objectionMessages() {
        return new MessageBundles("org.assent.consensus.web.objections");
    }
}
