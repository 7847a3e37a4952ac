package org.assent.consultation;

import org.assent.consultation.letters.ConsultationLettersConfiguration;
import org.assent.consultation.messages.AddresseeAdded;
import org.assent.consultation.messages.AddresseeServed;
import org.assent.consultation.messages.AddresseeWaived;
import org.assent.consultation.messages.AddresseesReminded;
import org.assent.consultation.messages.CommentMarkedDuplicate;
import org.assent.consultation.messages.CommentsDisposed;
import org.assent.consultation.messages.ConsultationClosed;
import org.assent.consultation.messages.ConsultationOpened;
import org.assent.consultation.messages.ConsultationSent;
import org.assent.consultation.messages.ConsultationVoided;
import org.assent.consultation.messages.DispositionGiven;
import org.assent.consultation.messages.EveryAddresseeAnswered;
import org.assent.consultation.messages.ExternalConsultationRecorded;
import org.assent.consultation.messages.FiledResponseContested;
import org.assent.consultation.messages.LetterReturned;
import org.assent.consultation.messages.ResponseFiledOnBehalf;
import org.assent.consultation.messages.ResponseGiven;
import org.assent.consultation.messages.SatisfactionStated;
import org.assent.consultation.process.ConsultationProcessConfiguration;
import org.assent.consultation.read.ConsultationReadConfiguration;
import org.assent.consultation.round.RoundConfiguration;
import org.assent.consultation.web.ConsultationWebConfiguration;
import org.assent.platform.ledger.EventTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The context of consultations, for a runnable to import. */
@Configuration(proxyBeanMethods = false)
@Import({
    RoundConfiguration.class,
    ConsultationReadConfiguration.class,
    ConsultationProcessConfiguration.class,
    ConsultationLettersConfiguration.class,
    ConsultationWebConfiguration.class
})
public class ConsultationConfiguration {
    /** The events of consultations under their aliases. */
    public static EventTypes eventTypes() {
        return EventTypes.of("consultation")
                .add(1, ConsultationOpened.class)
                .add(1, ConsultationSent.class)
                .add(1, AddresseeServed.class)
                .add(1, AddresseeWaived.class)
                .add(1, AddresseeAdded.class)
                .add(1, AddresseesReminded.class)
                .add(1, ResponseGiven.class)
                .add(1, EveryAddresseeAnswered.class)
                .add(1, DispositionGiven.class)
                .add(1, ConsultationClosed.class)
                .add(1, CommentsDisposed.class)
                .add(1, ConsultationVoided.class)
                .add(1, ResponseFiledOnBehalf.class)
                .add(1, FiledResponseContested.class)
                .add(1, LetterReturned.class)
                .add(1, CommentMarkedDuplicate.class)
                .add(1, SatisfactionStated.class)
                .add(1, ExternalConsultationRecorded.class);
    }

    @Bean
    EventTypes consultationEvents() {
        return eventTypes();
    }
}
