package org.assent.membership.web;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.assent.kernel.Role;
import org.assent.membership.SeatState;
import org.assent.membership.messages.FindNominations.SeatStanding;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A seat in a list and at the head of its page.
 *
 * @param seat "member", "alternate, seat 2"
 * @param function what whoever is nominated or holds it does; {@code null} for nobody
 * @param turn whose act is waited for, in words
 */
record SeatLine(
        String href,
        String entity,
        String name,
        String seat,
        Tone tone,
        String icon,
        String state,
        @Nullable String function,
        String turn,
        @Nullable Instant since,
        @Nullable Instant dueAt,
        String headline) {
    static SeatLine of(SeatStanding standing, Words words) {
        boolean russian =
                words.locale().getLanguage().equals(Locale.forLanguageTag("ru").getLanguage());
        SeatState state = standing.state();
        return new SeatLine(
                address(standing.entity(), standing.seat()),
                standing.entity(),
                russian
                        ? Objects.requireNonNullElse(standing.nameRussian(), standing.nameEnglish())
                        : standing.nameEnglish(),
                name(standing, words),
                tone(state, standing.alternate()),
                icon(state),
                words.say("seat.state." + state),
                function(standing),
                turn(standing, words),
                standing.since(),
                standing.dueAt(),
                words.say(
                        "seat.headline." + state + (standing.alternate() ? ".alternate" : ".member"),
                        standing.entity()));
    }

    static String name(SeatStanding standing, Words words) {
        return standing.alternate()
                ? words.say("seat.name.alternate", words.number(standing.seat()))
                : words.say("seat.name.member");
    }

    /** Where a seat has its page. */
    static String address(String entity, int seat) {
        return UriComponentsBuilder.fromPath("/people/nominations/{entity}/{seat}")
                .encode()
                .buildAndExpand(entity, seat)
                .toUriString();
    }

    private static @Nullable String function(SeatStanding standing) {
        if (standing.nominee() != null) {
            return standing.nominee().function();
        }
        return standing.holder() == null ? null : standing.holder().function();
    }

    private static String turn(SeatStanding standing, Words words) {
        Role turn = standing.turn();
        return turn == null ? words.say("seat.turn.none") : words.say("seat.turn." + turn, standing.entity());
    }

    private static Tone tone(SeatState state, boolean alternate) {
        return switch (state) {
            case HELD -> Tone.OK;
            case INVITED, NOMINATED -> Tone.ACCENT;
            case RETURNED -> Tone.WARN;
            case FREE -> alternate ? Tone.QUIET : Tone.WARN;
            case DECLINED, LAPSED -> alternate ? Tone.QUIET : Tone.STOP;
        };
    }

    private static String icon(SeatState state) {
        return switch (state) {
            case HELD -> "check";
            case INVITED -> "clock";
            case NOMINATED -> "half";
            case RETURNED -> "diamond";
            case FREE -> "ring";
            case DECLINED -> "cross";
            case LAPSED -> "square";
        };
    }
}
