package org.assent.membership.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assent.kernel.Act;
import org.assent.kernel.Work;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in one of the forms on an entity's page.
 *
 * @param person one of the list of the entity's people
 * @param login the name by which somebody who is not in the list signs in
 * @param from date and time at the duty station, {@code 2026-12-01T09:00}; empty for now
 * @param until likewise
 * @param works what is delegated
 * @param letter the agency's letter
 * @param name of someone new
 * @param mail of someone new
 */
record EntityForm(
        @Nullable String person,
        @Nullable String login,
        @Nullable String from,
        @Nullable String until,
        @Nullable List<Work> works,
        @Nullable String letter,
        @Nullable String name,
        @Nullable String mail) {
    static final EntityForm BLANK = new EntityForm("", "", "", "", List.of(), "", "", "");

    /** The period, or what is wrong with it. */
    Optional<Period> period(Instant now, ZoneId zone, Words words, List<FieldProblem> problems) {
        Instant begins = text(from).isEmpty() ? now : instant("from", from, zone, words, problems);
        Instant ends = instant("until", until, zone, words, problems);
        return begins == null || ends == null ? Optional.empty() : Optional.of(new Period(begins, ends));
    }

    /** When something happened: now where nothing was typed. */
    Optional<Instant> since(Instant now, ZoneId zone, Words words, List<FieldProblem> problems) {
        return text(from).isEmpty()
                ? Optional.of(now)
                : Optional.ofNullable(instant("from", from, zone, words, problems));
    }

    private static @Nullable Instant instant(
            String field, @Nullable String typed, ZoneId zone, Words words, List<FieldProblem> problems) {
        try {
            return LocalDateTime.parse(text(typed)).atZone(zone).toInstant();
        } catch (DateTimeException unreadable) {
            problems.add(new FieldProblem(field, words.say("entity.problem." + field)));
            return null;
        }
    }

    public boolean someoneNew() {
        return Newcomer.typed(name, mail);
    }

    /** Someone new; {@code null} where nothing was typed about them, or not enough. */
    @Nullable
    Newcomer newcomer(Act act, IdempotencyKey key) {
        return someoneNew() && !text(name).isEmpty() && Newcomer.isMail(mail)
                ? Newcomer.of(name, mail, act, key)
                : null;
    }

    String personMeant() {
        return text(login).isEmpty() ? text(person) : text(login);
    }

    public List<Work> worksChosen() {
        return works == null ? List.of() : List.copyOf(new ArrayList<>(works));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** From one instant to another, exclusive. */
    record Period(Instant from, Instant until) {}
}
