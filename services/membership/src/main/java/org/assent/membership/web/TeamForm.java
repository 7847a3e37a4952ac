package org.assent.membership.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assent.rules.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A task team, or a specialised resource, as it was typed.
 *
 * @param ends the last day, {@code 2027-03-31}, a day of the duty station
 */
record TeamForm(
        @Nullable String title,
        @Nullable String mandate,
        @Nullable String lead,
        @Nullable List<String> members,
        @Nullable String what,
        @Nullable String provider,
        @Nullable String work,
        @Nullable String ends) {
    static final TeamForm BLANK = new TeamForm("", "", "", List.of(), "", "", "", "");

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    List<String> chosen() {
        return members == null ? List.of() : members;
    }

    /** The close of the last day; empty where it is none. */
    Optional<Instant> endsAt(WorkingCalendar calendar) {
        try {
            return Optional.of(calendar.closing(LocalDate.parse(text(ends))));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
