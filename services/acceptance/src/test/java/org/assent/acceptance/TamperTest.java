package org.assent.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever owns the database can do what he likes to the log; that it was done is found, and where. */
class TamperTest {
    private static Product product;
    private static Owner owner;
    private static long support;
    private static long size;

    @BeforeAll
    static void aRoundWithAPosition() {
        product = Product.started("tamper");
        Matter matter = Matter.broughtIn(product, "A text that somebody would like to be another");
        matter.putToUnct();
        matter.waive();
        support = matter.state("UNDP", "SUPPORT", null).position();
        matter.state("WHO", "STAND_ASIDE", "Not a matter of health.");
        size = LogHead.settled(product);
        owner = Owner.of(product);
        owner.does("create table ledger.untouched as table ledger.event");
    }

    @AfterAll
    static void stop() {
        owner.close();
        product.close();
    }

    @AfterEach
    void asItWas() {
        owner.does("truncate ledger.event", "insert into ledger.event select * from ledger.untouched");
    }

    @Test
    void an_untouched_log_is_sound_and_its_size_root_and_time_are_told() {
        Product.Answer answer = product.command("verify");

        assertThat(answer.status()).as(answer.output()).isZero();
        assertThat(answer.line("Size")).isEqualTo(Long.toString(size));
        assertThat(answer.line("Root")).isEqualTo(LogHead.root(product));
        assertThat(answer.line("Last recorded at")).startsWith("20").endsWith("Z");
    }

    @Test
    void a_position_turned_into_its_opposite_is_found_and_the_page_of_the_record_says_so_too() {
        owner.does(
                "update ledger.event set payload = convert_to(replace(convert_from(payload, 'UTF8'), 'SUPPORT', 'OBJECT'),"
                        + " 'UTF8') where position = " + support);

        isFoundAt(support);
        Visitor auditor = Visitor.of(product, "auditor");
        auditor.submit("/record", "/record/check", Map.of()).expecting(302);
        assertThat(auditor.words("/record")).contains("The record is not intact.");
    }

    @Test
    void a_deleted_entry_is_found() {
        owner.does("delete from ledger.event where position = " + support);

        isFoundAt(support);
    }

    @Test
    void an_entry_deleted_with_the_gap_closed_is_found() {
        owner.does(
                "delete from ledger.event where position = " + support,
                "update ledger.event set position = -position where position > " + support,
                "update ledger.event set position = -position - 1 where position < 0");

        isFoundAt(support);
    }

    @Test
    void an_entry_put_in_between_is_found() {
        owner.does(
                "update ledger.event set position = -position where position >= " + support,
                "update ledger.event set position = -position + 1 where position < 0",
                "insert into ledger.event select " + support + ", gen_random_uuid(), 0, type, recorded_at, received_at,"
                        + " payload, metadata, leaf_hash, peak_hash from ledger.untouched where position = " + support);

        isFoundAt(support);
    }

    @Test
    void two_entries_that_changed_places_are_found() {
        owner.does(
                "update ledger.event set position = -position where position in (" + support + ", " + (support + 1)
                        + ")",
                "update ledger.event set position = " + (2 * support + 1) + " + position where position < 0");

        isFoundAt(support);
    }

    private static void isFoundAt(long position) {
        Product.Answer answer = product.command("verify");
        assertThat(answer.status()).as(answer.output()).isNotZero();
        assertThat(answer.line("First bad position")).isEqualTo(Long.toString(position));
    }
}
