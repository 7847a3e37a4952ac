package org.assent.consensus.letters;

import java.time.Clock;
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
    LetterPolicy<?> whenRollServedThenWriteToEverySeat(EventLog log) {
        return new WhenRollServedThenWriteToEverySeat(new OpenedRounds(log));
    }

    @Bean
    LetterPolicy<?> whenRollInformedThenWriteToEverySeat(EventLog log) {
        return new WhenRollInformedThenWriteToEverySeat(new OpenedRounds(log));
    }

    @Bean
    LetterPolicy<?> whenSilenceExtendedThenWriteToEverySeat(EventLog log) {
        return new WhenSilenceExtendedThenWriteToEverySeat(new OpenedRounds(log));
    }

    @Bean
    LetterPolicy<?> whenPositionContestedThenWriteToCoChairs(
            EventLog log, FindNetworkSettings settings, Timeline timeline) {
        return new WhenPositionContestedThenWriteToCoChairs(new OpenedRounds(log), settings, timeline);
    }

    @Bean
    LetterPolicy<?> whenPaperAddedThenWriteToEverySeat(EventLog log) {
        return new WhenPaperAddedThenWriteToEverySeat(new OpenedRounds(log));
    }

    @Bean
    DeliveryReport servedPapers(Commands commands, Clock clock) {
        return new ServedPapers(commands, clock);
    }

    @Bean
    LetterPolicy<?> whenObjectionReplyRemindedThenWriteToWhoOwesIt(EventLog log) {
        return new WhenObjectionReplyRemindedThenWriteToWhoOwesIt(log);
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
