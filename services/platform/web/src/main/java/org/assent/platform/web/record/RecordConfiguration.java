package org.assent.platform.web.record;

import java.util.Set;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.AttemptRefused;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.LogCheck;
import org.assent.platform.proof.Verification;
import org.assent.platform.timeline.NotProjected;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.NavigationItem;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of the record. */
@Configuration(proxyBeanMethods = false)
public class RecordConfiguration {
    @Bean
    Narration narration(
            ObjectProvider<Narrator> narrators,
            ObjectProvider<Confidential> confidential,
            PersonNames names,
            Words words) {
        return new Narration(narrators.stream().toList(), confidential.stream().toList(), names, words);
    }

    @Bean
    LogCheck logCheck(Database database) {
        return new LogCheck(database.application());
    }

    @Bean
    NetworkOfEntry networkOfEntry(EventLog log) {
        return new NetworkOfEntry(log);
    }

    @Bean
    RecordPage recordPage(EventLog log, LogCheck check, Narration narration, NetworkOfEntry networks, Words words) {
        return new RecordPage(log, check, narration, networks, words);
    }

    @Bean
    Narrator attemptNarrator(Words words, PersonNames names) {
        return new AttemptNarrator(words, names);
    }

    @Bean
    NotProjected attemptRefusedIsNotProjected() {
        return new NotProjected(
                AttemptRefused.class, "A refused attempt changes nothing that a list shows; the record tells it.");
    }

    @Bean
    MessageBundles recordMessages() {
        return new MessageBundles("org.assent.platform.web.record.messages");
    }

    @Bean
    MessageBundles proofMessages() {
        return new MessageBundles(Verification.BUNDLE);
    }

    @Bean
    NavigationItem recordItem() {
        return new NavigationItem("record", "/record", Set.of(), 70);
    }
}
