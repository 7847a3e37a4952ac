package org.assent.platform.web.record;

import java.time.Clock;
import java.util.Set;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.AttemptRefused;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.LogCheck;
import org.assent.platform.proof.Verification;
import org.assent.platform.timeline.NotProjected;
import org.assent.platform.web.CapacityWords;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.NavigationItem;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.RuleBook;
import org.assent.platform.web.Words;
import org.assent.platform.web.security.Readers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

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
    ReadLog restrictedReads(Database database, Clock clock) {
        return new ReadLog(JdbcClient.create(database.application()), clock);
    }

    @Bean
    ReadsPage readsPage(ReadLog log, PersonNames names, CapacityWords capacities, Words words) {
        return new ReadsPage(log, names, capacities, words);
    }

    @Bean
    ReadsApi readsApi(ReadLog log) {
        return new ReadsApi(log);
    }

    @Bean
    RuleBook readLogRuleBook() {
        return new RuleBook("rule-book.read-log", ReadLogRule.class);
    }

    @Bean
    WebMvcConfigurer auditorsReads(Readers readers, ReadLog log) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AuditorReads(readers, log))
                        .addPathPatterns(AuditorReads.ADDRESSES)
                        .excludePathPatterns(AuditorReads.OPEN);
            }
        };
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
