package org.assent.consultation.letters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.assent.consultation.Addressee;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.messages.AddresseeAdded;
import org.assent.consultation.messages.ConsultationOpened;
import org.assent.membership.messages.FindLetterLanguage;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.Words;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** What a consultation was opened with and whom it was extended to, read from its own events. */
final class OpenedConsultations {
    private final EventLog log;
    private final Timeline timeline;
    private final FindLetterLanguage languages;

    OpenedConsultations(EventLog log, Timeline timeline, FindLetterLanguage languages) {
        this.log = log;
        this.timeline = timeline;
        this.languages = languages;
    }

    /**
     * @param addressees with those who were added later
     * @param dueAt the deadline as it stood
     * @param language in which an addressee is written to
     */
    record Asked(
            ConsultationOpened opened,
            List<Addressee> addressees,
            Instant dueAt,
            Function<Addressee, Locale> language) {
        /** The addressees among these seats. */
        List<Addressee> among(List<ConsultedSeat> seats) {
            return addressees.stream()
                    .filter(addressee -> seats.contains(addressee.at()))
                    .toList();
        }

        /** A letter to an addressee that begins with the title of the matter. */
        Letter letter(Addressee to, String what, String subject, List<Words> body, @Nullable String report) {
            return new Letter(
                    "consultation/" + opened.roundId() + "/" + to.at().label() + "/" + what,
                    opened.roundId().toString(),
                    to.at().label(),
                    to.mailbox(),
                    language.apply(to),
                    Words.of(subject, Words.Argument.text(opened.text().title())),
                    body,
                    "/consultations/" + opened.roundId(),
                    report);
        }

        /** The deadline, to be put into a text. */
        Words.Argument deadline() {
            return Words.Argument.time(dueAt, opened.calendar().zone());
        }

        /** The letter that brings the text to an addressee. */
        Letter text(Addressee to) {
            return letter(
                    to,
                    "text",
                    "letter.consultation.text.subject",
                    List.of(
                            Words.of("letter.consultation.text.asked", Words.Argument.text(to.entity())),
                            Words.of("letter.consultation.text.until", deadline()),
                            Words.of("letter.consultation.text.open")),
                    ServedAddressees.NAME);
        }
    }

    /** The consultation as it stood when an event of it was recorded. */
    Asked asked(UUID roundId, long position) {
        ConsultationOpened opened = null;
        List<Addressee> all = new ArrayList<>();
        Instant dueAt = Instant.EPOCH;
        for (RecordedEvent<?> event : log.of(roundId)) {
            if (event.position() > position) {
                break;
            }
            if (event.payload() instanceof ConsultationOpened first) {
                opened = first;
                all.addAll(first.addressees());
                dueAt = first.dueAt();
            } else if (event.payload() instanceof AddresseeAdded added) {
                all.add(added.addressee());
                dueAt = added.dueAt();
            }
        }
        if (opened == null) {
            throw new IllegalStateException("a letter about a consultation that was never opened");
        }
        String network = opened.network();
        Moment then = timeline.atPosition(position).orElseThrow();
        return new Asked(
                opened, List.copyOf(all), dueAt, addressee -> languages.language(network, addressee.person(), then));
    }
}
