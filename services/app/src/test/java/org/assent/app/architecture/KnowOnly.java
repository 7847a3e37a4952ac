package org.assent.app.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;

/** Every class that a class depends on may be known to it. */
final class KnowOnly extends ArchCondition<JavaClass> {
    private final BiPredicate<JavaClass, JavaClass> may;

    KnowOnly(String what, BiPredicate<JavaClass, JavaClass> may) {
        super("know only " + what);
        this.may = may;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            if (!may.test(type, dependency.getTargetClass())) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        }
    }
}
