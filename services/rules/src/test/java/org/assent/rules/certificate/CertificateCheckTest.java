package org.assent.rules.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assent.kernel.TextHash;
import org.assent.rules.certificate.CertificateCheck.Kind;
import org.assent.rules.certificate.CertificateCheck.Missing;
import org.assent.rules.certificate.CertificateFacts.Addressee;
import org.assent.rules.certificate.CertificateFacts.Comment;
import org.assent.rules.time.WorkingCalendar;
import org.junit.jupiter.api.Test;

class CertificateCheckTest {
    private static final TextHash TEXT = TextHash.of("the text");
    private static final Instant OPENED = Instant.parse("2026-02-02T08:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-02-16T15:00:00Z"); // ten working days, 18:00 in Minsk
    private static final Instant AFTER = Instant.parse("2026-02-16T15:00:00Z");
    private static final Addressee ANSWERED = seat("UNICEF", OPENED, OPENED.plusSeconds(9), true);
    private static final Addressee SILENT = seat("UNDP", OPENED, null, true);

    @Test
    void a_full_consultation_lacks_nothing_CR4() {
        assertThat(missing(List.of(ANSWERED, SILENT), List.of(new Comment("1", true)), DEADLINE, AFTER))
                .isEmpty();
    }

    @Test
    void a_comment_without_a_disposition_is_missing_V7_CR4() {
        assertThat(missing(
                        List.of(ANSWERED, SILENT),
                        List.of(new Comment("1", true), new Comment("2", false)),
                        DEADLINE,
                        AFTER))
                .containsExactly(new Missing(Kind.NO_DISPOSITION, "2"));
    }

    @Test
    void a_seat_that_the_documents_did_not_reach_is_missing_even_if_it_answered() {
        Addressee unreached = new Addressee("WHO", OPENED, 10, null, OPENED, List.of());
        assertThat(missing(List.of(ANSWERED, unreached), List.of(), DEADLINE, AFTER))
                .containsExactly(new Missing(Kind.NOT_DELIVERED, "WHO"));
    }

    @Test
    void a_silent_seat_must_have_been_reminded_and_one_that_answered_need_not() {
        Addressee forgotten = seat("WHO", OPENED, null, false);
        Addressee quick = seat("ILO", OPENED, OPENED, false);
        assertThat(missing(List.of(forgotten, quick), List.of(), DEADLINE, AFTER))
                .containsExactly(new Missing(Kind.NOT_REMINDED, "WHO"));
    }

    @Test
    void a_silent_seat_must_have_had_its_time_and_one_that_answered_had_enough() {
        Addressee late = seat("WHO", Instant.parse("2026-02-02T21:00:00Z"), null, true); // Tuesday in Minsk
        Addressee quick = seat("ILO", Instant.parse("2026-02-13T08:00:00Z"), DEADLINE.minusSeconds(1), false);
        assertThat(missing(List.of(late, quick), List.of(), DEADLINE, AFTER))
                .containsExactly(new Missing(Kind.TOO_SHORT, "WHO"));
        assertThat(missing(
                        List.of(late, quick), List.of(), DEADLINE.plusSeconds(24 * 3600), AFTER.plusSeconds(24 * 3600)))
                .isEmpty();
    }

    @Test
    void before_the_deadline_only_a_consultation_that_all_have_answered_is_over() {
        Instant before = DEADLINE.minusMillis(1);
        assertThat(missing(List.of(ANSWERED, SILENT), List.of(), DEADLINE, before))
                .containsExactly(new Missing(Kind.STILL_RUNNING, ""));
        assertThat(missing(List.of(ANSWERED), List.of(), DEADLINE, before)).isEmpty();
    }

    @Test
    void nobody_asked_is_no_consultation() {
        assertThat(missing(List.of(), List.of(), DEADLINE, AFTER)).containsExactly(new Missing(Kind.NO_ADDRESSEES, ""));
    }

    @Test
    void a_text_changed_in_substance_is_not_the_one_that_was_consulted_on_but_an_edited_one_is() {
        TextHash other = TextHash.of("another text");
        CertificateFacts changed = facts(other, false);
        CertificateFacts edited = facts(other, true);
        assertThat(CertificateCheck.missing(changed)).containsExactly(new Missing(Kind.OTHER_TEXT, ""));
        assertThat(CertificateCheck.missing(edited)).isEmpty();
    }

    private static CertificateFacts facts(TextHash proposed, boolean onlyEditorial) {
        return new CertificateFacts(
                TEXT, proposed, onlyEditorial, List.of(ANSWERED), List.of(), DEADLINE, AFTER, calendar());
    }

    private static List<Missing> missing(
            List<Addressee> addressees, List<Comment> comments, Instant deadline, Instant asOf) {
        return CertificateCheck.missing(
                new CertificateFacts(TEXT, TEXT, false, addressees, comments, deadline, asOf, calendar()));
    }

    private static Addressee seat(String name, Instant askedAt, Instant respondedAt, boolean reminded) {
        return new Addressee(
                name, askedAt, 10, askedAt, respondedAt, reminded ? List.of(askedAt.plusSeconds(1)) : List.of());
    }

    private static WorkingCalendar calendar() {
        return new WorkingCalendar(
                ZoneId.of("Europe/Minsk"),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.NOON,
                LocalTime.of(18, 0),
                new TreeMap<>(),
                new TreeSet<>(List.of(2026)));
    }
}
