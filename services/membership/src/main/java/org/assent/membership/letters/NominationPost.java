package org.assent.membership.letters;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.membership.messages.FindDirectory.Wanted;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.NominationInvited;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.Words;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Whom letters about seats go to, as the register stood when the event was recorded. */
final class NominationPost {
    private static final String SECRETARIAT = "IOM";

    private final EventLog log;
    private final Timeline timeline;
    private final FindDirectory directory;
    private final FindNetworkSettings settings;

    NominationPost(EventLog log, Timeline timeline, FindDirectory directory, FindNetworkSettings settings) {
        this.log = log;
        this.timeline = timeline;
        this.directory = directory;
        this.settings = settings;
    }

    /** What a letter is about. */
    record Matter(RecordedEvent<?> event, String network, String entity, int seat) {}

    /** The letter to the head of the entity; none where no address is on file. */
    List<Letter> toHead(Matter matter, String what, List<Words> body) {
        return to(matter, Stream.of(matter.entity()), what, body);
    }

    /** The letter to the secretariat. */
    List<Letter> toSecretariat(Matter matter, String what, List<Words> body) {
        return to(matter, Stream.of(SECRETARIAT), what, body);
    }

    /** The letters to the co-chairs. */
    List<Letter> toCoChairs(Matter matter, String what, List<Words> body) {
        return to(matter, settings.settings(matter.network(), moment(matter)).coChairs().stream(), what, body);
    }

    private List<Letter> to(Matter matter, Stream<String> entities, String what, List<Words> body) {
        List<EntityView> all = directory
                .directory(matter.network(), Wanted.all(), moment(matter))
                .entities();
        return entities.flatMap(entity -> address(entity, all).stream()
                        .map(address -> new Letter(
                                "nomination/" + matter.event().position() + "/" + what + "/" + entity,
                                matter.event().stream().toString(),
                                null,
                                address,
                                Locale.ENGLISH,
                                Words.of(
                                        "letter.nomination." + what + ".subject", Words.Argument.text(matter.entity())),
                                body,
                                page(matter),
                                null)))
                .toList();
    }

    private static Optional<String> address(String entity, List<EntityView> all) {
        return all.stream()
                .filter(known -> known.entity().equals(entity))
                .map(EntityView::mailAddress)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static String page(Matter matter) {
        return "/people/nominations/" + UriUtils.encodePathSegment(matter.entity(), "UTF-8") + "/" + matter.seat();
    }

    private Moment moment(Matter matter) {
        return timeline.atPosition(matter.event().position()).orElseThrow();
    }

    /** The clock by which an invitation goes. */
    ZoneId zone(UUID nominationId) {
        return log.of(nominationId).stream()
                .map(RecordedEvent::payload)
                .filter(NominationInvited.class::isInstance)
                .map(NominationInvited.class::cast)
                .findFirst()
                .orElseThrow()
                .calendar()
                .zone();
    }

    /** A text that names the entity. */
    static Words said(String key, String entity) {
        return Words.of("letter.nomination." + key, Words.Argument.text(entity));
    }

    /** What somebody wrote; nothing where they wrote nothing. */
    static Stream<Words> verbatim(@Nullable String text) {
        return text == null || text.isBlank() ? Stream.empty() : Stream.of(Words.verbatim(text));
    }
}
