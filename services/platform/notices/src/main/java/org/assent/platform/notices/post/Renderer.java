package org.assent.platform.notices.post;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.Mailbox;
import org.assent.platform.notices.RenderedLetter;
import org.assent.platform.notices.Words;
import org.springframework.context.MessageSource;

/** Puts a letter into the words of its language. */
final class Renderer {
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

    private final MessageSource messages;

    Renderer(MessageSource messages) {
        this.messages = messages;
    }

    RenderedLetter render(Letter letter, String recipient) {
        return new RenderedLetter(
                letter.key(),
                letter.regarding(),
                letter.seat(),
                recipient,
                letter.language(),
                // A subject is one line: a line end in it would begin another header of the mail.
                say(letter.subject(), letter.language()).replaceAll("\\s+", " ").strip(),
                letter.body().stream()
                        .map(paragraph -> say(paragraph, letter.language()))
                        .collect(Collectors.joining("\n\n")),
                letter.link());
    }

    private String say(Words words, Locale language) {
        String key = words.key();
        if (key == null) {
            String verbatim = words.verbatim();
            return verbatim == null ? "" : verbatim;
        }
        Object[] arguments = words.arguments().stream()
                .map(argument -> say(argument, language))
                .toArray();
        return messages.getMessage(key, arguments, language);
    }

    private Object say(Words.Argument argument, Locale language) {
        Instant instant = argument.instant();
        String zone = argument.zone();
        if (instant != null && zone != null) {
            return time(instant, ZoneId.of(zone), language);
        }
        Long number = argument.number();
        if (number != null) {
            return number;
        }
        String key = argument.key();
        if (key != null) {
            return messages.getMessage(key, null, language);
        }
        String text = argument.text();
        return text == null ? "" : text;
    }

    /** With the offset, and in universal time where that is another hour: nobody has to guess whose clock is meant. */
    private static String time(Instant instant, ZoneId zone, Locale language) {
        ResourceBundle own = ResourceBundle.getBundle(
                Mailbox.BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        String day = DateTimeFormatter.ofPattern(own.getString("notices.time"), language)
                .withZone(zone)
                .format(instant);
        ZoneOffset offset = zone.getRules().getOffset(instant);
        if (offset.equals(ZoneOffset.UTC)) {
            return day + " UTC";
        }
        return day + " UTC" + OFFSET.format(offset) + " ("
                + DateTimeFormatter.ofPattern("HH:mm", language)
                        .withZone(ZoneOffset.UTC)
                        .format(instant)
                + " UTC)";
    }
}
