package org.assent.platform.notices.post;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assent.platform.ledger.Outbox;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.Subscription;
import org.assent.platform.notices.LetterPolicy;

/** Notes in the outbox that an event asks for letters. It asks no policy, so none can hold up the reader. */
final class DueLetters implements Subscription.Handler {
    private final List<LetterPolicy<?>> policies;
    private final Outbox outbox;

    DueLetters(Collection<LetterPolicy<?>> policies, Outbox outbox) {
        this.policies = List.copyOf(policies);
        this.outbox = outbox;
        Set<String> names = new HashSet<>();
        policies.forEach(policy -> {
            if (!names.add(policy.name())) {
                throw new IllegalStateException("two policies for letters are called " + policy.name());
            }
        });
    }

    @Override
    public void on(List<RecordedEvent<?>> events) {
        for (RecordedEvent<?> event : events) {
            for (LetterPolicy<?> policy : policies) {
                if (policy.when() == event.payload().getClass()) {
                    outbox.add(new Outbox.Consignment(
                            WritingCarrier.KIND,
                            policy.name() + "/" + event.position(),
                            event.position(),
                            policy.name()));
                }
            }
        }
    }
}
