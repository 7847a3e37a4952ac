package org.assent.proposals.web;

import org.assent.membership.messages.FindNetworkSettings;
import org.assent.platform.ledger.Commands;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.Words;
import org.assent.platform.web.home.Duties;
import org.assent.proposals.messages.FindCall;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages and the API of calls for proposals. */
@Configuration(proxyBeanMethods = false)
public class CallWebConfiguration {
    @Bean
    CallPages callPages(FindCall calls, FindNetworkSettings settings, Timeline timeline, Words words) {
        return new CallPages(calls, settings, timeline, words);
    }

    @Bean
    CallApi callApi(FindCall calls, Commands commands) {
        return new CallApi(calls, commands);
    }

    @Bean
    Duties callDuties(FindCall calls, Words words) {
        return new CallDuties(calls, words);
    }

    @Bean
    MessageBundles callMessages() {
        return new MessageBundles("org.assent.proposals.web.calls");
    }
}
