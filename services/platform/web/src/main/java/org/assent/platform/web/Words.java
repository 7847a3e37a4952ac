package org.assent.platform.web;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.assent.kernel.Plural;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Texts in the reader's language. A bean; in templates it is {@code ${words}}. */
public final class Words {
    private final MessageSource messages;

    public Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The language of the request. */
    public Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    /** A message of the bundles; a missing one is an error. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    /** A message of the bundles, or another where there is none. */
    public String sayOr(String key, String otherKey, Object... arguments) {
        String text = messages.getMessage(key, arguments, null, locale());
        return text == null ? say(otherKey, arguments) : text;
    }

    /** A label of a drawing in the reader's language: {@code bpmn.<process>.<element>}, or as it is drawn where there is none. */
    public String drawn(String process, String element, String asDrawn) {
        String text = messages.getMessage("bpmn." + process + "." + element, null, null, locale());
        return text == null ? asDrawn : text;
    }

    /**
     * A number with its noun. Under {@code key} the bundles have {@code .one} (1, 21 in Russian), {@code .few} (2 to 4) and
     * {@code .many}, in both languages; {@code {0}} stands for the number.
     */
    public String count(String key, long number) {
        return say(key + "." + Plural.of(locale(), number).suffix(), number(number));
    }

    /** A number with the separators of the language. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** A, B and C. */
    public String list(Collection<String> items) {
        List<String> all = List.copyOf(items);
        if (all.size() < 2) {
            return String.join("", all);
        }
        return say("list.and", String.join(", ", all.subList(0, all.size() - 1)), all.get(all.size() - 1));
    }
}
