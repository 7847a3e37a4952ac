package org.assent.proposals.letters;

import org.assent.membership.messages.FindLetterLanguage;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.MessageBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters about proposals. */
@Configuration(proxyBeanMethods = false)
public class ProposalLettersConfiguration {
    @Bean
    LetterPolicy<?> whenFacilitationRemindedThenWriteToCoChairs(
            EventLog log, Timeline timeline, FindLetterLanguage languages) {
        return new WhenFacilitationRemindedThenWriteToCoChairs(log, timeline, languages);
    }

    @Bean
    MessageBundles proposalLetterMessages() {
        return new MessageBundles("org.assent.proposals.letters.messages");
    }
}
