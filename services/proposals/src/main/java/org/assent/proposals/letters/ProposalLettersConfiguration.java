package org.assent.proposals.letters;

import org.assent.platform.ledger.EventLog;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.web.MessageBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters about proposals. */
@Configuration(proxyBeanMethods = false)
public class ProposalLettersConfiguration {
    @Bean
    LetterPolicy<?> whenFacilitationRemindedThenWriteToCoChairs(EventLog log) {
        return new WhenFacilitationRemindedThenWriteToCoChairs(log);
    }

    @Bean
    MessageBundles proposalLetterMessages() {
        return new MessageBundles("org.assent.proposals.letters.messages");
    }
}
