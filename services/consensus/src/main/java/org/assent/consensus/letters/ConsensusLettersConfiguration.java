package org.assent.consensus.letters;

import java.time.Clock;
import org.assent.membership.messages.FindLetterLanguage;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.notices.DeliveryReport;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.MessageBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters of consensus. */
@Configuration(proxyBeanMethods = false)
public class ConsensusLettersConfiguration {
    @Bean
    OpenedRounds openedRounds(EventLog log, Timeline timeline, FindLetterLanguage languages) {
        return new OpenedRounds(log, timeline, languages);
    }

    @Bean
    LetterPolicy<?> whenRollServedThenWriteToEverySeat(OpenedRounds rounds) {
        return new WhenRollServedThenWriteToEverySeat(rounds);
    }

    @Bean
    LetterPolicy<?> whenRollInformedThenWriteToEverySeat(OpenedRounds rounds) {
        return new WhenRollInformedThenWriteToEverySeat(rounds);
    }

    @Bean
    LetterPolicy<?> whenSilenceExtendedThenWriteToEverySeat(OpenedRounds rounds) {
        return new WhenSilenceExtendedThenWriteToEverySeat(rounds);
    }

    @Bean
    LetterPolicy<?> whenPositionContestedThenWriteToCoChairs(
            OpenedRounds rounds, FindNetworkSettings settings, Timeline timeline) {
        return new WhenPositionContestedThenWriteToCoChairs(rounds, settings, timeline);
    }

    @Bean
    LetterPolicy<?> whenPaperAddedThenWriteToEverySeat(OpenedRounds rounds) {
        return new WhenPaperAddedThenWriteToEverySeat(rounds);
    }

    @Bean
    DeliveryReport servedPapers(Commands commands, Clock clock) {
        return new ServedPapers(commands, clock);
    }

    @Bean
    LetterPolicy<?> whenObjectionReplyRemindedThenWriteToWhoOwesIt(EventLog log, OpenedRounds rounds) {
        return new WhenObjectionReplyRemindedThenWriteToWhoOwesIt(log, rounds);
    }

    @Bean
    DeliveryReport servedSeats(Commands commands, Clock clock) {
        return new ServedSeats(commands, clock);
    }

    @Bean
    MessageBundles consensusLetterMessages() {
        return new MessageBundles("org.assent.consensus.letters.messages");
    }
}
