package org.assent.membership.seat;

import org.assent.platform.ledger.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the aggregate. */
@Configuration(proxyBeanMethods = false)
public class SeatConfiguration {
    @Bean
    AggregateType seatAggregate() {
        return new AggregateType(Seat.class);
    }
}
