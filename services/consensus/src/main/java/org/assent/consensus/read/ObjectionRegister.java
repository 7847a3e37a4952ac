package org.assent.consensus.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assent.consensus.ObjectionState;
import org.assent.consensus.Voice;
import org.assent.consensus.messages.ObjectionDiscussed;
import org.assent.consensus.messages.ObjectionEscalated;
import org.assent.consensus.messages.ObjectionKept;
import org.assent.consensus.messages.ObjectionLapsed;
import org.assent.consensus.messages.ObjectionRaised;
import org.assent.consensus.messages.ObjectionReplyAssigned;
import org.assent.consensus.messages.ObjectionReplyReminded;
import org.assent.consensus.messages.ObjectionSustained;
import org.assent.consensus.messages.ObjectionTakenBack;
import org.assent.consensus.messages.ObjectionView;
import org.assent.consensus.messages.ObjectionView.Ending;
import org.assent.consensus.messages.ObjectionView.Entry;
import org.assent.consensus.messages.ObjectionView.Kind;
import org.assent.consensus.messages.ObjectionView.Offer;
import org.assent.consensus.messages.ObjectionView.Raised;
import org.assent.consensus.messages.OfferedTextAccepted;
import org.assent.consensus.messages.OfferedTextDeclined;
import org.assent.consensus.messages.ResolvingTextOffered;
import org.assent.kernel.PersonRef;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Projector;
import org.jspecify.annotations.Nullable;

/** The register of objections: one row for each, with its thread. */
final class ObjectionRegister extends Projector<ObjectionView> {
    ObjectionRegister() {
        super("consensus_objection", ObjectionView.class);
        on(
                ObjectionRaised.class,
                (event, rows) -> rows.put(
                        key(event.payload().objectionId()),
                        raised(
                                event,
                                rows.find(key(event.payload().objectionId()))
                                        .map(ObjectionView::thread)
                                        .orElse(List.of()))));
        on(
                ObjectionReplyAssigned.class,
                (event, rows) -> rows.change(key(event.payload().objectionId()), row -> assigned(row, event)));
        on(
                ObjectionReplyReminded.class,
                (event, rows) -> rows.change(key(event.payload().objectionId()), row -> reminded(row, event)));
        on(
                ObjectionDiscussed.class,
                (event, rows) -> rows.change(key(event.payload().objectionId()), row -> discussed(row, event)));
        on(
                ResolvingTextOffered.class,
                (event, rows) -> rows.change(key(event.payload().objectionId()), row -> offered(row, event)));
        on(
                OfferedTextAccepted.class,
                (event, rows) -> rows.change(key(event.payload().objectionId()), row -> accepted(row, event)));
        on(
                OfferedTextDeclined.class,
                (event, rows) -> rows.change(key(event.payload().objectionId()), row -> declined(row, event)));
        on(
                ObjectionKept.class,
                (event, rows) -> rows.change(key(event.payload().objectionId()), row -> kept(row, event)));
        on(
                ObjectionSustained.class,
                (event, rows) -> rows.change(key(event.payload().objectionId()), row -> sustained(row, event)));
        on(
                ObjectionEscalated.class,
                (event, rows) -> rows.change(key(event.payload().objectionId()), row -> escalated(row, event)));
        on(
                ObjectionTakenBack.class,
                (event, rows) -> rows.change(key(event.payload().objectionId()), row -> takenBack(row, event)));
        on(
                ObjectionLapsed.class,
                (event, rows) -> rows.change(key(event.payload().objectionId()), row -> lapsed(row, event)));
    }

    static String key(UUID objectionId) {
        return objectionId.toString();
    }

    private static ObjectionView raised(RecordedEvent<ObjectionRaised> event, List<Entry> thread) {
        ObjectionRaised raised = event.payload();
        return new ObjectionView(
                ObjectionState.RAISED,
                true,
                new Raised(
                        raised.objectionId(),
                        raised.network(),
                        raised.roundId(),
                        raised.subject(),
                        raised.title(),
                        raised.language(),
                        raised.entity(),
                        raised.by(),
                        raised.statement(),
                        raised.statedAt(),
                        raised.roll(),
                        event.position()),
                raised.by(),
                raised.owner(),
                raised.dueAt(),
                null,
                thread,
                null);
    }

    private static ObjectionView assigned(ObjectionView row, RecordedEvent<ObjectionReplyAssigned> event) {
        return new ObjectionView(
                row.state(),
                row.standing(),
                row.raised(),
                row.holder(),
                event.payload().owner(),
                event.payload().dueAt(),
                null,
                with(
                        row,
                        new Entry(
                                Kind.ASSIGNED,
                                0,
                                Voice.CO_CHAIR,
                                event.payload().owner(),
                                null,
                                null,
                                null,
                                event.envelope().act().receivedAt(),
                                event.position())),
                row.ending());
    }

    private static ObjectionView reminded(ObjectionView row, RecordedEvent<ObjectionReplyReminded> event) {
        ObjectionReplyReminded reminded = event.payload();
        return change(
                row,
                row.state(),
                row.holder(),
                row.answeredAt(),
                new Entry(Kind.REMINDED, 0, null, reminded.owner(), null, null, null, reminded.at(), event.position()),
                row.ending());
    }

    private static ObjectionView discussed(ObjectionView row, RecordedEvent<ObjectionDiscussed> event) {
        ObjectionDiscussed said = event.payload();
        ObjectionState state = row.state() == ObjectionState.RAISED ? ObjectionState.IN_DIALOGUE : row.state();
        return change(
                row,
                state,
                row.holder(),
                answered(row, said.voice(), said.receivedAt()),
                new Entry(
                        Kind.MESSAGE,
                        said.number(),
                        said.voice(),
                        said.entity(),
                        said.by(),
                        said.text(),
                        null,
                        said.receivedAt(),
                        event.position()),
                null);
    }

    private static ObjectionView offered(ObjectionView row, RecordedEvent<ResolvingTextOffered> event) {
        ResolvingTextOffered said = event.payload();
        return change(
                row,
                ObjectionState.TEXT_OFFERED,
                row.holder(),
                answered(row, said.voice(), said.receivedAt()),
                new Entry(
                        Kind.OFFER,
                        said.number(),
                        said.voice(),
                        said.entity(),
                        said.by(),
                        said.note(),
                        new Offer(said.paragraph(), said.was(), said.wording()),
                        said.receivedAt(),
                        event.position()),
                null);
    }

    private static ObjectionView accepted(ObjectionView row, RecordedEvent<OfferedTextAccepted> event) {
        OfferedTextAccepted said = event.payload();
        return change(
                row,
                ObjectionState.RESOLVED,
                row.holder(),
                row.answeredAt(),
                ofMaker(row, Kind.ACCEPTED, said.offer(), said.by(), said.note(), said.receivedAt(), event),
                new Ending(said.receivedAt(), null, null, event.position()));
    }

    private static ObjectionView declined(ObjectionView row, RecordedEvent<OfferedTextDeclined> event) {
        OfferedTextDeclined said = event.payload();
        return change(
                row,
                ObjectionState.IN_DIALOGUE,
                row.holder(),
                row.answeredAt(),
                ofMaker(row, Kind.DECLINED, said.offer(), said.by(), said.note(), said.receivedAt(), event),
                null);
    }

    private static ObjectionView kept(ObjectionView row, RecordedEvent<ObjectionKept> event) {
        ObjectionKept said = event.payload();
        return change(
                row,
                row.state(),
                said.by(),
                row.answeredAt(),
                ofMaker(row, Kind.KEPT, 0, said.by(), said.note(), said.receivedAt(), event),
                row.ending());
    }

    private static ObjectionView sustained(ObjectionView row, RecordedEvent<ObjectionSustained> event) {
        ObjectionSustained said = event.payload();
        return change(
                row,
                ObjectionState.SUSTAINED,
                row.holder(),
                row.answeredAt(),
                ofMaker(row, Kind.SUSTAINED, 0, said.by(), said.reason(), said.receivedAt(), event),
                new Ending(said.receivedAt(), null, null, event.position()));
    }

    private static ObjectionView escalated(ObjectionView row, RecordedEvent<ObjectionEscalated> event) {
        ObjectionEscalated said = event.payload();
        return change(
                row,
                ObjectionState.ESCALATED,
                row.holder(),
                row.answeredAt(),
                new Entry(
                        Kind.ESCALATED,
                        0,
                        Voice.CO_CHAIR,
                        event.envelope().act().capacity().entity(),
                        said.by(),
                        said.reason(),
                        null,
                        said.receivedAt(),
                        event.position()),
                new Ending(said.receivedAt(), said.forum(), null, event.position()));
    }

    private static ObjectionView takenBack(ObjectionView row, RecordedEvent<ObjectionTakenBack> event) {
        ObjectionTakenBack said = event.payload();
        return change(
                row,
                ObjectionState.WITHDRAWN,
                row.holder(),
                row.answeredAt(),
                new Entry(
                        Kind.TAKEN_BACK,
                        0,
                        Voice.MAKER,
                        row.raised().entity(),
                        null,
                        said.text().isBlank() ? null : said.text(),
                        null,
                        said.receivedAt(),
                        event.position()),
                new Ending(said.receivedAt(), null, null, event.position()));
    }

    private static ObjectionView lapsed(ObjectionView row, RecordedEvent<ObjectionLapsed> event) {
        Instant at = event.envelope().act().receivedAt();
        return change(
                row,
                ObjectionState.LAPSED,
                row.holder(),
                row.answeredAt(),
                new Entry(Kind.LAPSED, 0, null, null, null, null, null, at, event.position()),
                new Ending(at, null, event.payload().newRoundId(), event.position()));
    }

    private static Entry ofMaker(
            ObjectionView row,
            Kind kind,
            int number,
            PersonRef by,
            @Nullable String text,
            Instant at,
            RecordedEvent<?> event) {
        return new Entry(kind, number, Voice.MAKER, row.raised().entity(), by, text, null, at, event.position());
    }

    private static @Nullable Instant answered(ObjectionView row, Voice voice, Instant at) {
        return row.answeredAt() == null && voice != Voice.MAKER ? at : row.answeredAt();
    }

    private static ObjectionView change(
            ObjectionView row,
            ObjectionState state,
            PersonRef holder,
            @Nullable Instant answeredAt,
            Entry entry,
            @Nullable Ending ending) {
        return new ObjectionView(
                state,
                state.standing(),
                row.raised(),
                holder,
                row.owner(),
                row.dueAt(),
                answeredAt,
                with(row, entry),
                ending);
    }

    private static List<Entry> with(ObjectionView row, Entry entry) {
        List<Entry> thread = new ArrayList<>(row.thread());
        thread.add(entry);
        return List.copyOf(thread);
    }
}
