package org.assent.platform.notices;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The mailboxes of the demonstration. They stand for a mail server; a page that shows one says so with the text {@code
 * notices.demonstration} of the bundle {@link #BUNDLE}.
 */
public interface Mailbox {
    /** The message bundle with the words for a mailbox's page. */
    String BUNDLE = "org.assent.platform.notices.notices";

    /**
     * Letters, the latest first.
     *
     * @param recipients only theirs; {@code null} for everybody's
     * @param page which page, numbered from 0
     */
    Page list(@Nullable Set<String> recipients, int page);

    /** Everybody to whom a letter was ever sent, in alphabetical order. */
    List<String> recipients();

    /** One letter, without opening it. */
    Optional<Entry> find(String key);

    /** Opens a letter: from the first time on it bears the instant. Empty where the recipient has no such letter. */
    Optional<Entry> open(String recipient, String key);

    /**
     * Some letters.
     *
     * @param total how many there are
     * @param unopened how many of them were never opened
     * @param more whether there is a page after this one
     */
    record Page(List<Entry> letters, long total, long unopened, boolean more) {}

    /** A letter in a mailbox. */
    record Entry(
            String key,
            String recipient,
            String regarding,
            @Nullable String seat,
            Locale language,
            String subject,
            String body,
            @Nullable String link,
            Instant acceptedAt,
            @Nullable Instant openedAt) {}
}
