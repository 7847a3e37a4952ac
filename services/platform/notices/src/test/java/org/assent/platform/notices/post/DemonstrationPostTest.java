package org.assent.platform.notices.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.assent.platform.database.Database;
import org.assent.platform.notices.Mailbox;
import org.assent.platform.notices.Mailbox.Entry;
import org.assent.platform.notices.RenderedLetter;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemonstrationPostTest {
    private Database database;
    private DemonstrationPost post;

    @BeforeEach
    void emptyMailboxes() {
        database = TestDatabase.empty();
        post = at(Duration.ZERO);
    }

    private DemonstrationPost at(Duration later) {
        return new DemonstrationPost(database.application(), Clock.offset(Examples.CLOCK, later));
    }

    private static RenderedLetter letter(String key, String recipient) {
        return new RenderedLetter(
                key, "round-1", "UNDP", recipient, Examples.RUSSIAN, "Письмо " + key, "Текст\0", "/rounds/1");
    }

    @Test
    void a_letter_lies_in_the_mailbox_of_its_recipient_and_in_no_other() {
        post.accept(letter("a", "head.undp"));

        assertThat(post.list(Set.of("head.undp"), 0).letters())
                .containsExactly(new Entry(
                        "a",
                        "head.undp",
                        "round-1",
                        "UNDP",
                        Examples.RUSSIAN,
                        "Письмо a",
                        "Текст\uFFFD",
                        "/rounds/1",
                        Examples.NOW,
                        null));
        assertThat(post.list(Set.of("head.who"), 0)).isEqualTo(new Mailbox.Page(List.of(), 0, 0, false));
        assertThat(post.open("head.who", "a")).isEmpty();
        assertThat(post.find("a").orElseThrow().openedAt()).isNull();
    }

    @Test
    void the_same_letter_given_twice_is_one_letter_accepted_the_first_time() {
        post.accept(letter("a", "head.undp"));

        assertThat(at(Duration.ofHours(1)).accept(letter("a", "head.undp")).at())
                .isEqualTo(Examples.NOW);
        assertThat(post.list(Set.of("head.undp"), 0).total()).isEqualTo(1);
    }

    @Test
    void a_letter_bears_the_instant_at_which_it_was_opened_first() {
        post.accept(letter("a", "head.undp"));

        at(Duration.ofHours(1)).open("head.undp", "a");
        Entry opened = at(Duration.ofHours(2)).open("head.undp", "a").orElseThrow();
        assertThat(opened.openedAt()).isEqualTo(Examples.NOW.plus(Duration.ofHours(1)));
        assertThat(post.list(Set.of("head.undp"), 0).unopened()).isZero();
    }

    @Test
    void a_mailbox_is_read_page_by_page_with_the_latest_letter_first() {
        for (int i = 0; i < 25; i++) {
            at(Duration.ofMinutes(i)).accept(letter("letter " + i, "head.undp"));
        }

        Mailbox.Page first = post.list(Set.of("head.undp"), 0);
        assertThat(first.letters()).hasSize(20);
        assertThat(first.letters().get(0).key()).isEqualTo("letter 24");
        assertThat(first.total()).isEqualTo(25);
        assertThat(first.unopened()).isEqualTo(25);
        assertThat(first.more()).isTrue();
        assertThat(post.list(Set.of("head.undp"), 1).letters()).hasSize(5);
        assertThat(post.list(Set.of("head.undp"), 1).more()).isFalse();
        assertThat(post.list(Set.of("head.undp"), 2).letters()).isEmpty();
        assertThat(post.list(Set.of("head.undp"), -1)).isEqualTo(first);
    }

    @Test
    void all_mailboxes_are_read_together_or_some_of_them() {
        post.accept(letter("a", "head.undp"));
        at(Duration.ofMinutes(1)).accept(letter("b", "head.who"));
        at(Duration.ofMinutes(2)).accept(letter("c", "head.iom"));

        assertThat(post.list(null, 0).letters()).extracting(Entry::key).containsExactly("c", "b", "a");
        assertThat(post.list(Set.of("head.undp", "head.who"), 0).letters())
                .extracting(Entry::key)
                .containsExactly("b", "a");
        assertThat(post.list(Set.of(), 0)).isEqualTo(new Mailbox.Page(List.of(), 0, 0, false));
        assertThat(post.recipients()).containsExactly("head.iom", "head.undp", "head.who");
    }

    @Test
    void the_words_of_the_page_are_there_in_both_languages() {
        for (Locale language : new Locale[] {Locale.ROOT, Examples.RUSSIAN}) {
            assertThat(ResourceBundle.getBundle(Mailbox.BUNDLE, language).getString("notices.demonstration"))
                    .isNotBlank();
        }
    }
}
