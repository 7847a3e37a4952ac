package org.assent.app.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Axon in a context: in the package of an aggregate whatever it needs, on a command the target identifier, elsewhere nothing. */
final class OnlyAggregatesKnowAxon extends ArchCondition<JavaClass> {
    private Set<String> packagesOfAggregates = Set.of();

    OnlyAggregatesKnowAxon() {
        super("know Axon only in the package of an aggregate, or as the target identifier of a command");
    }

    @Override
    public void init(Collection<JavaClass> all) {
        packagesOfAggregates = all.stream()
                .filter(Aggregates::isOne)
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (packagesOfAggregates.contains(type.getPackageName())) {
            return;
        }
        boolean message = (type.getPackageName() + ".").contains(".messages.");
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass();
            boolean identifier = message && target.isEquivalentTo(TargetAggregateIdentifier.class);
            if (target.getPackageName().startsWith("org.axonframework") && !identifier) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        }
    }
}
