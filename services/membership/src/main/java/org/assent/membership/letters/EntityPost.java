package org.assent.membership.letters;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.membership.messages.FindDirectory.Wanted;
import org.assent.membership.messages.FindLetterLanguage;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.FindOffices;
import org.assent.membership.messages.FindOffices.OfficesView;
import org.assent.membership.messages.NominationInvited;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.Words;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Letters to the entities of a Network about their seats and offices: to whom they go as the register stood when the event was
 * recorded, and each in the language of whom it is for.
 */
final class EntityPost {
    private final EventLog log;
    private final Timeline timeline;
    private final FindDirectory directory;
    private final FindOffices offices;
    private final FindNetworkSettings settings;
    private final FindLetterLanguage languages;

    EntityPost(
            EventLog log,
            Timeline timeline,
            FindDirectory directory,
            FindOffices offices,
            FindNetworkSettings settings,
            FindLetterLanguage languages) {
        this.log = log;
        this.timeline = timeline;
        this.directory = directory;
        this.offices = offices;
        this.settings = settings;
        this.languages = languages;
    }

    /**
     * What a letter is about.
     *
     * @param kind the first part of its key and of the keys of its texts
     * @param page the page to open
     */
    record Matter(RecordedEvent<?> event, String network, String entity, String kind, String page) {
        /** About who sits for an entity. */
        static Matter ofSeat(RecordedEvent<?> event, String network, String entity, int seat) {
            return new Matter(event, network, entity, "nomination", "/people/nominations/" + path(entity) + "/" + seat);
        }

        /** About who heads an entity or does its work. */
        static Matter ofOffice(RecordedEvent<?> event, String network, String entity) {
            return new Matter(event, network, entity, "office", "/people/entities/" + path(entity));
        }

        private static String path(String entity) {
            return UriUtils.encodePathSegment(entity, "UTF-8");
        }
    }

    /** Whether it is part of how a demonstration begins or of a roll that is taken over: nobody is written to about that. */
    static boolean isFounding(RecordedEvent<?> event) {
        Channel channel = event.envelope().act().channel();
        return channel == Channel.DEMONSTRATION || channel == Channel.IMPORT;
    }

    /** Whom a letter is for: an office of an entity, and who holds it; {@code null} for nobody. */
    private record Recipient(String entity, @Nullable PersonRef person) {}

    /** The letter to the head of the entity, or to who acts; none where no address is on file. */
    List<Letter> toHead(Matter matter, String what, List<Words> body) {
        return entity(matter.entity(), matter).stream()
                .flatMap(entity -> to(
                        matter,
                        new Recipient(
                                entity.entity(),
                                entity.acting() == null
                                        ? entity.head()
                                        : entity.acting().person()),
                        what,
                        body))
                .toList();
    }

    /** The letter to somebody of the entity; it goes to the entity's address. */
    List<Letter> toPerson(Matter matter, PersonRef person, String what, List<Words> body) {
        return to(matter, new Recipient(matter.entity(), person), what, body).toList();
    }

    /** The letter to the secretariat. */
    List<Letter> toSecretariat(Matter matter, String what, List<Words> body) {
        OfficesView held = offices.offices(matter.network(), moment(matter));
        return to(matter, new Recipient(held.secretariat(), holder(held, Role.SECRETARIAT, null)), what, body)
                .toList();
    }

    /** The letters to the co-chairs. */
    List<Letter> toCoChairs(Matter matter, String what, List<Words> body) {
        OfficesView held = offices.offices(matter.network(), moment(matter));
        return held.coChairs().stream()
                .flatMap(entity -> to(matter, new Recipient(entity, holder(held, Role.CO_CHAIR, entity)), what, body))
                .toList();
    }

    private static @Nullable PersonRef holder(OfficesView held, Role role, @Nullable String entity) {
        return held.offices().stream()
                .filter(office -> office.role() == role && (entity == null || entity.equals(office.entity())))
                .map(FindOffices.OfficeView::person)
                .findFirst()
                .orElse(null);
    }

    private Stream<Letter> to(Matter matter, Recipient recipient, String what, List<Words> body) {
        return entity(recipient.entity(), matter).map(EntityView::mailAddress).stream()
                .map(address -> new Letter(
                        matter.kind() + "/" + matter.event().position() + "/" + what + "/" + recipient.entity(),
                        matter.event().stream().toString(),
                        null,
                        address,
                        languages.language(matter.network(), recipient.person(), moment(matter)),
                        Words.of(
                                "letter." + matter.kind() + "." + what + ".subject",
                                Words.Argument.text(matter.entity())),
                        body,
                        matter.page(),
                        null));
    }

    private Optional<EntityView> entity(String entity, Matter matter) {
        return directory.directory(matter.network(), Wanted.all(), moment(matter)).entities().stream()
                .filter(known -> known.entity().equals(entity))
                .findFirst();
    }

    private Moment moment(Matter matter) {
        return timeline.atPosition(matter.event().position()).orElseThrow();
    }

    /** A point in time by the clock of the Network. */
    Words.Argument time(Instant instant, Matter matter) {
        return Words.Argument.time(
                instant,
                settings.settings(matter.network(), moment(matter)).calendar().zone());
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
