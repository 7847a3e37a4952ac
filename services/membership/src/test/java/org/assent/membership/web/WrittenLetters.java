package org.assent.membership.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.springframework.context.ApplicationContext;

/** The letters that all that happened asks for, the demonstration's own beginning left out. */
final class WrittenLetters {
    private WrittenLetters() {}

    /** Those whose subject names an entity. */
    static List<Letter> about(String entity, ApplicationContext application) {
        Collection<LetterPolicy<?>> policies = new ArrayList<>();
        application.getBeansOfType(LetterPolicy.class).values().forEach(policies::add);
        return application.getBean(EventLog.class).after(0, 10_000).stream()
                .flatMap(event -> policies.stream().flatMap(policy -> written(policy, event)))
                .filter(letter -> letter.subject().arguments().toString().contains("text=" + entity + ","))
                .toList();
    }

    @SuppressWarnings("unchecked") // the policy is asked about its own event only
    private static <E> Stream<Letter> written(LetterPolicy<E> policy, RecordedEvent<?> event) {
        return policy.when().isInstance(event.payload())
                ? policy.letters((RecordedEvent<E>) event).stream()
                : Stream.empty();
    }
}
