package org.assent.platform.process.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/** What an expression in a model may reach: the instants of the process, the execution, and the steps of the contexts. */
final class StepExpressions extends JuelExpressionManager {
    private final StepCalls calls;

    StepExpressions(StepCalls calls) {
        this.calls = calls;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new StepResolver(calls));
        resolver.add(new VariableScopeElResolver());
        resolver.add(new BeanELResolver());
        return resolver;
    }

    /** The steps of one process, as an expression sees them. */
    private record Steps(String name) {}

    private static final class StepResolver extends ELResolver {
        private final StepCalls calls;

        StepResolver(StepCalls calls) {
            this.calls = calls;
        }

        @Override
        public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
            if (base == null && property instanceof String name && calls.provides(name)) {
                context.setPropertyResolved(true);
                return new Steps(name);
            }
            return null;
        }

        @Override
        public @Nullable Object invoke(
                ELContext context,
                @Nullable Object base,
                @Nullable Object method,
                Class<?> @Nullable [] types,
                Object @Nullable [] parameters) {
            if (!(base instanceof Steps steps)) {
                return null;
            }
            if (parameters == null
                    || parameters.length != 1
                    || !(context.getContext(VariableScope.class) instanceof DelegateExecution execution)) {
                throw new IllegalStateException("a step is called with the business key: " + steps.name());
            }
            context.setPropertyResolved(true);
            calls.call(steps.name(), String.valueOf(method), String.valueOf(parameters[0]), execution);
            return null;
        }

        @Override
        public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
            return null;
        }

        @Override
        public void setValue(
                ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
            // nothing here is ever written
        }

        @Override
        public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
            return true;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
            return Collections.emptyIterator();
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
            return Object.class;
        }
    }
}
