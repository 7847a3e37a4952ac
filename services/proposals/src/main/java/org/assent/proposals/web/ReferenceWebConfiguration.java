package org.assent.proposals.web;

import org.assent.membership.SettingsTab;
import org.assent.platform.ledger.Commands;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.Words;
import org.assent.platform.web.record.Narrator;
import org.assent.proposals.messages.FindReferenceData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages and the API of reference data, and what they contribute to the record. */
@Configuration(proxyBeanMethods = false)
public class ReferenceWebConfiguration {
    @Bean
    ReferencePages referencePages(FindReferenceData reference, Words words) {
        return new ReferencePages(reference, words);
    }

    @Bean
    ReferenceApi referenceApi(FindReferenceData reference, Commands commands) {
        return new ReferenceApi(reference, commands);
    }

    @Bean
    Narrator referenceNarrator(Words words) {
        return new ReferenceNarrator(words);
    }

    @Bean
    MessageBundles referenceMessages() {
        return new MessageBundles("org.assent.proposals.web.reference");
    }

    @Bean
    SettingsTab referenceTab() {
        return new SettingsTab("reference", "/reference");
    }
}
