package org.assent.app.demonstration;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assent.platform.notices.Mailbox;
import org.assent.platform.notices.Mailbox.Entry;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Pager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The letters that the demonstration sent, as their recipients would find them. A letter's link is an address like any other: who
 * is not signed in is asked to sign in, and nobody becomes somebody else by it.
 */
@Controller
public class LetterPages {
    private static final int LONGEST_PAGE_NUMBER = 6;

    /** A letter in a list. */
    record Line(String href, String subject, Locale language, String office, Instant at, boolean unopened) {}

    /** A letter as programs read it. */
    record LetterEntry(
            String key,
            String recipient,
            String office,
            @Nullable String seat,
            String regarding,
            Locale language,
            String subject,
            String body,
            @Nullable String link,
            Instant acceptedAt,
            @Nullable Instant openedAt) {}

    /** One page of letters; {@code next} is the cursor of the page after it. */
    record LetterList(
            long position,
            List<LetterEntry> letters,
            @Nullable String next,
            long total,
            long unopened) {}

    private final Mailboxes mailboxes;
    private final Words words;

    public LetterPages(Mailboxes mailboxes, Words words) {
        this.mailboxes = mailboxes;
        this.words = words;
    }

    /**
     * @param mailbox only of this one; nothing for all that the reader may read
     * @param cursor the number of the page, as the page before gave it
     */
    @GetMapping("/demo/letters")
    String letters(
            @RequestParam(defaultValue = "") String mailbox,
            @RequestParam(defaultValue = "") String cursor,
            SignedIn reader,
            Moment moment,
            Model model) {
        int number = number(cursor);
        Mailbox.Page page = mailboxes.letters(wanted(mailbox), number, reader, moment);
        Map<String, String> offices = mailboxes.offices(reader, moment);
        model.addAttribute("headline", headline(page));
        model.addAttribute("all", mailboxes.readsAll(reader));
        model.addAttribute("choices", mailboxes.choices(reader, offices, moment));
        model.addAttribute("mailbox", mailbox);
        model.addAttribute(
                "lines",
                page.letters().stream().map(letter -> line(letter, offices)).toList());
        model.addAttribute(
                "pager",
                new Pager(
                        page.letters().size(),
                        page.total(),
                        number == 0 ? null : address(mailbox, null),
                        page.more() ? address(mailbox, Integer.toString(number + 1)) : null));
        return "demonstration/letters";
    }

    private String headline(Mailbox.Page page) {
        if (page.total() == 0) {
            return words.say("letters.headline.none");
        }
        return page.unopened() == 0
                ? words.count("letters.headline.opened", page.total())
                : words.count("letters.headline.unopened", page.unopened());
    }

    private static Line line(Entry letter, Map<String, String> offices) {
        return new Line(
                UriComponentsBuilder.fromPath("/demo/letters/letter")
                        .queryParam("key", "{key}")
                        .encode()
                        .buildAndExpand(letter.key())
                        .toUriString(),
                letter.subject(),
                letter.language(),
                office(letter, offices),
                letter.acceptedAt(),
                letter.openedAt() == null);
    }

    @GetMapping("/demo/letters/letter")
    String letter(@RequestParam String key, SignedIn reader, Moment moment, Model model) {
        Entry letter = mailboxes.letter(key, reader, moment).orElseThrow(() -> new Unknown("letter " + key));
        model.addAttribute("letter", letter);
        model.addAttribute("office", office(letter, mailboxes.offices(reader, moment)));
        model.addAttribute("paragraphs", List.of(letter.body().split("\n\n")));
        return "demonstration/letter";
    }

    @GetMapping("/api/v1/demo/letters")
    @ResponseBody
    LetterList list(
            @RequestParam(defaultValue = "") String mailbox,
            @RequestParam(defaultValue = "") String cursor,
            SignedIn reader,
            Moment moment) {
        int number = number(cursor);
        Mailbox.Page page = mailboxes.letters(wanted(mailbox), number, reader, moment);
        Map<String, String> offices = mailboxes.offices(reader, moment);
        return new LetterList(
                moment.position(),
                page.letters().stream().map(letter -> entry(letter, offices)).toList(),
                page.more() ? Integer.toString(number + 1) : null,
                page.total(),
                page.unopened());
    }

    private static LetterEntry entry(Entry letter, Map<String, String> offices) {
        return new LetterEntry(
                letter.key(),
                letter.recipient(),
                office(letter, offices),
                letter.seat(),
                letter.regarding(),
                letter.language(),
                letter.subject(),
                letter.body(),
                letter.link(),
                letter.acceptedAt(),
                letter.openedAt());
    }

    private static String office(Entry letter, Map<String, String> offices) {
        return offices.getOrDefault(letter.recipient(), letter.recipient());
    }

    private static @Nullable String wanted(String mailbox) {
        return mailbox.isBlank() ? null : mailbox;
    }

    private static int number(String cursor) {
        if (cursor.isBlank()) {
            return 0;
        }
        if (cursor.length() > LONGEST_PAGE_NUMBER || !cursor.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new BadInput("letters.bad-cursor");
        }
        return Integer.parseInt(cursor);
    }

    private static String address(String mailbox, @Nullable String cursor) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/demo/letters").queryParam("mailbox", "{mailbox}");
        return (cursor == null ? address : address.queryParam("cursor", cursor))
                .encode()
                .buildAndExpand(mailbox)
                .toUriString();
    }
}
