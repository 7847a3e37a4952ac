package org.assent.platform.notices.post;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.Outbox;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Letters;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks a policy which letters an event asks for, and hands all of them to the outbox or none. */
final class WritingCarrier implements Outbox.Carrier {
    static final String KIND = "letters-due";

    private final Map<String, LetterPolicy<?>> policies;
    private final EventLog log;
    private final Letters letters;
    private final TransactionTemplate transaction;

    WritingCarrier(
            Collection<LetterPolicy<?>> policies, EventLog log, Letters letters, TransactionTemplate transaction) {
        this.policies = policies.stream().collect(Collectors.toMap(LetterPolicy::name, Function.identity()));
        this.log = log;
        this.letters = letters;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(Outbox.Consignment consignment) {
        LetterPolicy<?> policy = policies.get(consignment.content());
        if (policy == null) {
            throw new IllegalStateException("there is no policy " + consignment.content());
        }
        RecordedEvent<?> event = log.at(consignment.cause()).orElseThrow();
        List<Letter> due = letters(policy, event);
        transaction.executeWithoutResult(status -> due.forEach(letter -> letters.send(letter, consignment.cause())));
    }

    private static <E> List<Letter> letters(LetterPolicy<E> policy, RecordedEvent<?> event) {
        if (policy.when() != event.payload().getClass()) {
            throw new IllegalStateException(policy.name() + " does not write because of " + event.type());
        }
        @SuppressWarnings("unchecked")
        RecordedEvent<E> typed = (RecordedEvent<E>) event;
        return policy.letters(typed);
    }
}
