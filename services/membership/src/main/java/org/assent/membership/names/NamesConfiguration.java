package org.assent.membership.names;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.assent.membership.PersonMasterKey;
import org.assent.membership.messages.FindLetterLanguage;
import org.assent.membership.messages.FindOffices;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.Subscription;
import org.assent.platform.ledger.Subscription.Start;
import org.assent.platform.ledger.Subscriptions;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Accounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names of persons and the readers of the log that keep them. Where no master key is a bean, people have offices only. */
@Configuration(proxyBeanMethods = false)
public class NamesConfiguration {
    /** The group that keeps names and erases; its name never changes. */
    public static final String KEEPING = "membership.persons";

    /** The group that unlocks accounts; its name never changes. */
    public static final String UNLOCKING = "membership.break-glass";

    /** The group that invites whoever has no account; its name never changes. */
    public static final String INVITING = "membership.invitations";

    @Bean
    KeptNames storedNames(Database database, ObjectProvider<PersonMasterKey> master, RandomGenerator random) {
        PersonMasterKey key = master.getIfAvailable();
        return key == null
                ? new NoNames()
                : new StoredNames(JdbcClient.create(database.application()), key, random).forgetErased();
    }

    @Bean
    @Primary
    FindPersonLabels namedLabels(@Qualifier("findPersonLabels") FindPersonLabels offices, KeptNames storedNames) {
        return new NamedLabels(offices, storedNames);
    }

    @Bean
    FindLetterLanguage findLetterLanguage(ObjectProvider<Accounts> accounts, FindOffices offices) {
        return new LetterLanguages(accounts.stream().findFirst(), offices);
    }

    @Bean
    Subscription personsSubscription(KeptNames storedNames, ObjectProvider<Accounts> accounts) {
        Optional<Accounts> present = accounts.stream().findFirst();
        return new Subscription(
                KEEPING,
                Start.FIRST_EVENT,
                1,
                storedNames instanceof StoredNames names ? new PersonKeeping(names, present) : events -> {});
    }

    @Bean
    Subscription breakGlassSubscription(ObjectProvider<Accounts> accounts) {
        Accounts present = accounts.getIfAvailable();
        return new Subscription(UNLOCKING, Start.HEAD, 1, present == null ? events -> {} : new Unlocking(present));
    }

    @Bean
    Subscription invitationsSubscription(
            KeptNames storedNames,
            ObjectProvider<Accounts> accounts,
            FindLetterLanguage languages,
            Timeline timeline,
            ObjectProvider<Subscriptions> subscriptions) {
        Accounts present = accounts.getIfAvailable();
        return new Subscription(
                INVITING,
                Start.HEAD,
                1,
                present == null
                        ? events -> {}
                        : new Inviting(storedNames, present, languages, timeline, subscriptions::getObject));
    }
}
