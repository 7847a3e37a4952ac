package org.assent.consultation.letters;

import java.time.Clock;
import org.assent.membership.messages.FindLetterLanguage;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.notices.DeliveryReport;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.MessageBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters of consultations. */
@Configuration(proxyBeanMethods = false)
public class ConsultationLettersConfiguration {
    @Bean
    OpenedConsultations openedConsultations(EventLog log, Timeline timeline, FindLetterLanguage languages) {
        return new OpenedConsultations(log, timeline, languages);
    }

    @Bean
    LetterPolicy<?> whenConsultationSentThenWriteToEveryAddressee(OpenedConsultations consultations) {
        return new WhenConsultationSentThenWriteToEveryAddressee(consultations);
    }

    @Bean
    LetterPolicy<?> whenAddresseeAddedThenWriteToIt(OpenedConsultations consultations) {
        return new WhenAddresseeAddedThenWriteToIt(consultations);
    }

    @Bean
    LetterPolicy<?> whenAddresseesRemindedThenWriteToThem(OpenedConsultations consultations) {
        return new WhenAddresseesRemindedThenWriteToThem(consultations);
    }

    @Bean
    LetterPolicy<?> whenConsultationClosedThenWriteToEveryAddressee(OpenedConsultations consultations) {
        return new WhenConsultationClosedThenWriteToEveryAddressee(consultations);
    }

    @Bean
    LetterPolicy<?> whenConsultationVoidedThenWriteToEveryAddressee(OpenedConsultations consultations) {
        return new WhenConsultationVoidedThenWriteToEveryAddressee(consultations);
    }

    @Bean
    LetterPolicy<?> whenResponseFiledOnBehalfThenWriteToTheMember(OpenedConsultations consultations) {
        return new WhenResponseFiledOnBehalfThenWriteToTheMember(consultations);
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
