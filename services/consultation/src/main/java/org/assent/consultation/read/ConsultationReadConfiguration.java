package org.assent.consultation.read;

import org.assent.consultation.ConsultedText;
import org.assent.consultation.NetworkAddressees;
import org.assent.consultation.messages.ConsultationSent;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.EveryAddresseeAnswered;
import org.assent.consultation.messages.FindConsultation;
import org.assent.membership.messages.FindDirectory;
import org.assent.platform.timeline.NotProjected;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registers of consultations and their queries. */
@Configuration(proxyBeanMethods = false)
public class ConsultationReadConfiguration {
    @Bean
    Projector<ConsultationView> consultationRegister() {
        return new ConsultationRegister();
    }

    @Bean
    Projector<ConsultedText> consultationTextRegister() {
        return new ConsultationTextRegister();
    }

    @Bean
    NotProjected consultationSentIsNotProjected() {
        return new NotProjected(
                ConsultationSent.class,
                "Letters were sent; what counts is whom they reached, which AddresseeServed says.");
    }

    @Bean
    NotProjected everyAddresseeAnsweredIsNotProjected() {
        return new NotProjected(
                EveryAddresseeAnswered.class, "It closes the round early; the answers themselves are in the register.");
    }

    @Bean
    FindConsultation consultations(
            Timeline timeline, Projector<ConsultationView> rounds, Projector<ConsultedText> texts) {
        return new Consultations(timeline, rounds, texts);
    }

    @Bean
    NetworkAddressees networkAddressees(FindDirectory directory) {
        return new NetworkAddressees(directory);
    }
}
