package org.assent.membership.read;

import java.time.Instant;
import org.assent.membership.messages.BreakGlassEnded;
import org.assent.membership.messages.BreakGlassOpened;
import org.assent.membership.messages.BreakGlassRefused;
import org.assent.membership.messages.BreakGlassRequested;
import org.assent.membership.messages.FindBreakGlass.OpeningView;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Projector;
import org.jspecify.annotations.Nullable;

/** Every opening that was asked for, with its answer. */
class BreakGlassRegister extends Projector<OpeningView> {
    BreakGlassRegister() {
        super("membership_break_glass", OpeningView.class);
        on(BreakGlassRequested.class, (event, rows) -> {
            BreakGlassRequested said = event.payload();
            rows.put(
                    said.openingId().toString(),
                    new OpeningView(
                            said.openingId().toString(),
                            said.network(),
                            said.kind(),
                            said.subject().value(),
                            said.item(),
                            said.reason(),
                            said.lasts().toMinutes(),
                            said.requestedBy(),
                            event.recordedAt(),
                            event.position(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null));
        });
        on(
                BreakGlassOpened.class,
                (event, rows) -> rows.change(
                        event.payload().openingId().toString(),
                        row -> answered(row, event, event.payload().until())));
        on(
                BreakGlassRefused.class,
                (event, rows) -> rows.change(
                        event.payload().openingId().toString(),
                        row -> closed(
                                answered(row, event, null),
                                event,
                                event.payload().reason())));
        on(
                BreakGlassEnded.class,
                (event, rows) -> rows.change(
                        event.payload().openingId().toString(),
                        row -> closed(row, event, event.payload().reason())));
    }

    private static OpeningView answered(OpeningView row, RecordedEvent<?> event, @Nullable Instant until) {
        return new OpeningView(
                row.openingId(),
                row.network(),
                row.kind(),
                row.subject(),
                row.item(),
                row.reason(),
                row.minutes(),
                row.requestedBy(),
                row.requestedAt(),
                row.askedPosition(),
                event.envelope().act().person(),
                event.recordedAt(),
                until,
                null,
                null,
                null);
    }

    private static OpeningView closed(OpeningView row, RecordedEvent<?> event, String why) {
        return new OpeningView(
                row.openingId(),
                row.network(),
                row.kind(),
                row.subject(),
                row.item(),
                row.reason(),
                row.minutes(),
                row.requestedBy(),
                row.requestedAt(),
                row.askedPosition(),
                row.answeredBy(),
                row.answeredAt(),
                row.until(),
                event.envelope().act().person(),
                event.recordedAt(),
                why);
    }
}
