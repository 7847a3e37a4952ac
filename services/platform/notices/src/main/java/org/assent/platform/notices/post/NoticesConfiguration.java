package org.assent.platform.notices.post;

import java.time.Clock;
import java.util.List;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.Outbox;
import org.assent.platform.ledger.Subscription;
import org.assent.platform.notices.DeliveryReport;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Letters;
import org.assent.platform.notices.Post;
import org.assent.platform.notices.RenderedLetter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries letters. Which {@link Post} takes them is said by another configuration, {@link DemonstrationPostConfiguration}. */
@Configuration(proxyBeanMethods = false)
public class NoticesConfiguration {
    /** The group of the reader that notes which letters are due; never changes. */
    public static final String GROUP = "notices.letters";

    @Bean
    Letters letters(Outbox outbox) {
        return new OutgoingLetters(outbox);
    }

    @Bean
    LetterCarrier letterCarrier(
            ObjectProvider<Post> post,
            MessageSource messages,
            Database database,
            ObjectProvider<DeliveryReport> reports,
            Clock clock) {
        return new LetterCarrier(
                post.getIfAvailable(() -> NoticesConfiguration::noPost),
                new Renderer(messages),
                new Deliveries(database.application()),
                reports.orderedStream().toList(),
                clock);
    }

    /** Starts at the head: letters about what happened before there were letters would surprise everybody. */
    @Bean
    Subscription lettersSubscription(ObjectProvider<LetterPolicy<?>> policies, Outbox outbox) {
        return new Subscription(GROUP, Subscription.Start.HEAD, 1, new DueLetters(all(policies), outbox));
    }

    @Bean
    WritingCarrier writingCarrier(
            ObjectProvider<LetterPolicy<?>> policies,
            EventLog log,
            Letters letters,
            PlatformTransactionManager transactions) {
        return new WritingCarrier(all(policies), log, letters, new TransactionTemplate(transactions));
    }

    /** Letters wait in the outbox, and the administrator's page says why. */
    private static Post.Accepted noPost(RenderedLetter letter) {
        throw new IllegalStateException("no mail server is set up");
    }

    private static List<LetterPolicy<?>> all(ObjectProvider<LetterPolicy<?>> policies) {
        return policies.orderedStream().toList();
    }
}
