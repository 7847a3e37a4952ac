package org.assent.membership.letters;

import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.MessageBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters about nominations. */
@Configuration(proxyBeanMethods = false)
public class NominationLettersConfiguration {
    @Bean
    NominationPost nominationPost(
            EventLog log, Timeline timeline, FindDirectory directory, FindNetworkSettings settings) {
        return new NominationPost(log, timeline, directory, settings);
    }

    @Bean
    LetterPolicy<?> whenNominationInvitedThenWriteToHead(NominationPost post) {
        return new WhenNominationInvitedThenWriteToHead(post);
    }

    @Bean
    LetterPolicy<?> whenHeadRemindedThenWriteToHead(NominationPost post) {
        return new WhenHeadRemindedThenWriteToHead(post);
    }

    @Bean
    LetterPolicy<?> whenNominationReopenedThenWriteToHead(NominationPost post) {
        return new WhenNominationReopenedThenWriteToHead(post);
    }

    @Bean
    LetterPolicy<?> whenNominationReturnedThenWriteToHead(NominationPost post) {
        return new WhenNominationReturnedThenWriteToHead(post);
    }

    @Bean
    LetterPolicy<?> whenMemberNominatedThenWriteToSecretariat(NominationPost post) {
        return new WhenMemberNominatedThenWriteToSecretariat(post);
    }

    @Bean
    LetterPolicy<?> whenMemberRegisteredThenWriteToHeadAndMember(NominationPost post) {
        return new WhenMemberRegisteredThenWriteToHeadAndMember(post);
    }

    @Bean
    LetterPolicy<?> whenNominationLapsedThenWriteToCoChairs(NominationPost post) {
        return new WhenNominationLapsedThenWriteToCoChairs(post);
    }

    @Bean
    LetterPolicy<?> whenNominationDeclinedThenWriteToCoChairs(NominationPost post) {
        return new WhenNominationDeclinedThenWriteToCoChairs(post);
    }

    @Bean
    LetterPolicy<?> whenInvitationWithdrawnThenWriteToHead(NominationPost post) {
        return new WhenInvitationWithdrawnThenWriteToHead(post);
    }

    @Bean
    MessageBundles nominationLetterMessages() {
        return new MessageBundles("org.assent.membership.letters.messages");
    }
}
