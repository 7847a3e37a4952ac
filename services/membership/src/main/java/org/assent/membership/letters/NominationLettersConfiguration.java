package org.assent.membership.letters;

import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindLetterLanguage;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.FindOffices;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.MessageBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters about nominations, acting heads and delegations. */
@Configuration(proxyBeanMethods = false)
public class NominationLettersConfiguration {
    @Bean
    EntityPost entityPost(
            EventLog log,
            Timeline timeline,
            FindDirectory directory,
            FindOffices offices,
            FindNetworkSettings settings,
            FindLetterLanguage languages) {
        return new EntityPost(log, timeline, directory, offices, settings, languages);
    }

    @Bean
    LetterPolicy<?> whenActingHeadAccreditedThenWriteToActingHead(EntityPost post) {
        return new WhenActingHeadAccreditedThenWriteToActingHead(post);
    }

    @Bean
    LetterPolicy<?> whenActingHeadEndedThenWriteToActingHead(EntityPost post) {
        return new WhenActingHeadEndedThenWriteToActingHead(post);
    }

    @Bean
    LetterPolicy<?> whenWorkDelegatedThenWriteToDelegateAndHead(EntityPost post) {
        return new WhenWorkDelegatedThenWriteToDelegateAndHead(post);
    }

    @Bean
    LetterPolicy<?> whenDelegationEndedThenWriteToThoseConcerned(EntityPost post) {
        return new WhenDelegationEndedThenWriteToThoseConcerned(post);
    }

    @Bean
    LetterPolicy<?> whenNominationInvitedThenWriteToHead(EntityPost post) {
        return new WhenNominationInvitedThenWriteToHead(post);
    }

    @Bean
    LetterPolicy<?> whenHeadRemindedThenWriteToHead(EntityPost post) {
        return new WhenHeadRemindedThenWriteToHead(post);
    }

    @Bean
    LetterPolicy<?> whenNominationReopenedThenWriteToHead(EntityPost post) {
        return new WhenNominationReopenedThenWriteToHead(post);
    }

    @Bean
    LetterPolicy<?> whenNominationReturnedThenWriteToHead(EntityPost post) {
        return new WhenNominationReturnedThenWriteToHead(post);
    }

    @Bean
    LetterPolicy<?> whenMemberNominatedThenWriteToSecretariat(EntityPost post) {
        return new WhenMemberNominatedThenWriteToSecretariat(post);
    }

    @Bean
    LetterPolicy<?> whenMemberRegisteredThenWriteToHeadAndMember(EntityPost post) {
        return new WhenMemberRegisteredThenWriteToHeadAndMember(post);
    }

    @Bean
    LetterPolicy<?> whenNominationLapsedThenWriteToCoChairs(EntityPost post) {
        return new WhenNominationLapsedThenWriteToCoChairs(post);
    }

    @Bean
    LetterPolicy<?> whenNominationDeclinedThenWriteToCoChairs(EntityPost post) {
        return new WhenNominationDeclinedThenWriteToCoChairs(post);
    }

    @Bean
    LetterPolicy<?> whenInvitationWithdrawnThenWriteToHead(EntityPost post) {
        return new WhenInvitationWithdrawnThenWriteToHead(post);
    }

    @Bean
    MessageBundles nominationLetterMessages() {
        return new MessageBundles("org.assent.membership.letters.messages");
    }
}
