package org.assent.membership.policy;

import org.assent.membership.Invitations;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.Policy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policies between seats and invitations. */
@Configuration(proxyBeanMethods = false)
public class MembershipPolicyConfiguration {
    @Bean
    Policy<?, ?> whenMemberNominatedThenAnswerNomination(EventLog log) {
        return new WhenMemberNominatedThenAnswerNomination(new Invitations(log));
    }

    @Bean
    Policy<?, ?> whenMemberRegisteredThenCompleteNomination(EventLog log) {
        return new WhenMemberRegisteredThenCompleteNomination(new Invitations(log));
    }

    @Bean
    Policy<?, ?> whenNominationReturnedThenReopenNomination(EventLog log) {
        return new WhenNominationReturnedThenReopenNomination(new Invitations(log));
    }

    @Bean
    Policy<?, ?> whenSeatEndedThenReopenNomination(EventLog log) {
        return new WhenSeatEndedThenReopenNomination(new Invitations(log));
    }
}
