package org.assent.membership.web;

import java.util.ArrayList;
import java.util.List;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.BreakGlassOpened;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindDirectory.DirectoryView;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.membership.messages.FindDirectory.SeatView;
import org.assent.membership.messages.FindDirectory.Wanted;
import org.assent.membership.messages.FindLetterLanguage;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Nothing is opened in silence: each head and each registered member of the Network gets a letter of their own. */
final class WhenBreakGlassOpenedThenWriteToTheWholeBody implements LetterPolicy<BreakGlassOpened> {
    private static final int AT_ONCE = 500;

    private final FindDirectory directory;
    private final FindLetterLanguage languages;
    private final Timeline timeline;

    WhenBreakGlassOpenedThenWriteToTheWholeBody(
            FindDirectory directory, FindLetterLanguage languages, Timeline timeline) {
        this.directory = directory;
        this.languages = languages;
        this.timeline = timeline;
    }

    @Override
    public Class<BreakGlassOpened> when() {
        return BreakGlassOpened.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<BreakGlassOpened> event) {
        Moment moment = timeline.atPosition(event.position()).orElseThrow();
        List<Letter> letters = new ArrayList<>();
        for (EntityView entity : entities(event.payload().network(), moment)) {
            if (entity.head() != null) {
                letters.add(letter(event.payload(), entity, "head", entity.head(), moment));
            }
            entity.seats().stream()
                    .filter(SeatView::registered)
                    .forEach(seat -> letters.add(
                            letter(event.payload(), entity, "member" + seat.seat(), seat.person(), moment)));
        }
        return letters;
    }

    private List<EntityView> entities(String network, Moment moment) {
        List<EntityView> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            DirectoryView page = directory.directory(network, new Wanted(null, null, AT_ONCE, cursor), moment);
            all.addAll(page.entities());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    private Letter letter(BreakGlassOpened opened, EntityView entity, String whom, PersonRef person, Moment moment) {
        return new Letter(
                "break-glass/" + opened.openingId() + "/" + entity.entity() + "/" + whom,
                opened.openingId().toString(),
                entity.entity(),
                entity.mailAddress(),
                languages.language(opened.network(), person, moment),
                Words.of("letter.break-glass.subject." + opened.kind()),
                List.of(
                        Words.of("letter.break-glass.opened." + opened.kind()),
                        Words.of("letter.break-glass.reason"),
                        Words.verbatim(opened.reason()),
                        Words.of("letter.break-glass.look")),
                BreakGlassPages.address(opened.openingId().toString()),
                null);
    }
}
