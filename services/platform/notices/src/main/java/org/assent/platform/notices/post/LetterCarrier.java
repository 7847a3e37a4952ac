package org.assent.platform.notices.post;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assent.platform.ledger.Outbox;
import org.assent.platform.notices.DeliveryReport;
import org.assent.platform.notices.DeliveryReport.Delivery;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.Post;
import org.assent.platform.notices.Post.NoAddress;
import org.assent.platform.notices.post.Deliveries.Answer;
import org.assent.platform.notices.post.Deliveries.Outcome;

/**
 * Gives a letter to the post, stores the answer, reports it. The application may stop between any two of these: the post may
 * then see the letter twice, but the answer that was stored first is the only one that is ever reported, word for word.
 */
final class LetterCarrier implements Outbox.Carrier {
    static final String KIND = "letter";

    private final Post post;
    private final Renderer renderer;
    private final Deliveries deliveries;
    private final Map<String, DeliveryReport> reports;
    private final Clock clock;

    LetterCarrier(
            Post post, Renderer renderer, Deliveries deliveries, Collection<DeliveryReport> reports, Clock clock) {
        this.post = post;
        this.renderer = renderer;
        this.deliveries = deliveries;
        this.reports = reports.stream().collect(Collectors.toMap(DeliveryReport::name, Function.identity()));
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(Outbox.Consignment consignment) {
        Letter letter = LetterJson.read(consignment.content());
        Answer answer =
                deliveries.of(letter.key()).orElseGet(() -> deliveries.store(letter.key(), answerOfPost(letter)));
        report(new Delivery(letter, answer.at(), consignment.cause()), answer.outcome());
        deliveries.reported(letter.key(), clock.instant());
    }

    private Answer answerOfPost(Letter letter) {
        String recipient = letter.recipient();
        if (recipient == null) {
            return new Answer(Outcome.NO_ADDRESS, clock.instant());
        }
        try {
            return new Answer(
                    Outcome.ACCEPTED,
                    post.accept(renderer.render(letter, recipient)).at());
        } catch (NoAddress e) {
            return new Answer(Outcome.NO_ADDRESS, clock.instant());
        }
    }

    private void report(Delivery delivery, Outcome outcome) {
        String name = delivery.letter().report();
        if (name == null) {
            return;
        }
        DeliveryReport report = reports.get(name);
        if (report == null) {
            throw new IllegalStateException("nobody hears the reports " + name);
        }
        switch (outcome) {
            case ACCEPTED -> report.accepted(delivery);
            case NO_ADDRESS -> report.noAddress(delivery);
        }
    }
}
