package org.assent.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.axonframework.modelling.command.AggregateIdentifier;

/** How an aggregate is told: it has the field that identifies it. */
final class Aggregates {
    private Aggregates() {}

    static DescribedPredicate<JavaClass> anAggregate() {
        return describe("an aggregate", Aggregates::isOne);
    }

    static boolean isOne(JavaClass type) {
        return type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(AggregateIdentifier.class));
    }
}
