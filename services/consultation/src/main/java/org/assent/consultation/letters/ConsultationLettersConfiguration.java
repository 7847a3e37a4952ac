package org.assent.consultation.letters;

import java.time.Clock;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.notices.DeliveryReport;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.web.MessageBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters of consultations. */
@Configuration(proxyBeanMethods = false)
public class ConsultationLettersConfiguration {
    @Bean
    LetterPolicy<?> whenConsultationSentThenWriteToEveryAddressee(EventLog log) {
        return new WhenConsultationSentThenWriteToEveryAddressee(new OpenedConsultations(log));
    }

    @Bean
    LetterPolicy<?> whenAddresseeAddedThenWriteToIt(EventLog log) {
        return new WhenAddresseeAddedThenWriteToIt(new OpenedConsultations(log));
    }

    @Bean
    LetterPolicy<?> whenAddresseesRemindedThenWriteToThem(EventLog log) {
        return new WhenAddresseesRemindedThenWriteToThem(new OpenedConsultations(log));
    }

    @Bean
    LetterPolicy<?> whenConsultationClosedThenWriteToEveryAddressee(EventLog log) {
        return new WhenConsultationClosedThenWriteToEveryAddressee(new OpenedConsultations(log));
    }

    @Bean
    LetterPolicy<?> whenConsultationVoidedThenWriteToEveryAddressee(EventLog log) {
        return new WhenConsultationVoidedThenWriteToEveryAddressee(new OpenedConsultations(log));
    }

    @Bean
    LetterPolicy<?> whenResponseFiledOnBehalfThenWriteToTheMember(EventLog log) {
        return new WhenResponseFiledOnBehalfThenWriteToTheMember(new OpenedConsultations(log));
    }

    @Bean
    DeliveryReport servedAddressees(Commands commands, Clock clock) {
        return new ServedAddressees(commands, clock);
    }

    @Bean
    MessageBundles consultationLetterMessages() {
        return new MessageBundles("org.assent.consultation.letters.messages");
    }
}
