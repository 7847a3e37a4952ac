package org.assent.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a seat could read then is what its holder did read then (SU5). */
class SeenBySeatTest {
    private static final String SEAT = "seenBy=UNDP";
    private static Product product;

    @BeforeAll
    static void start() {
        // Of its own: what others have before the UNCT would wait for the seat, and an auditor may not read whether it
        // does.
        product = Product.started("seen-by");
    }

    @AfterAll
    static void stop() {
        if (product != null) {
            product.close();
        }
    }

    @Test
    void an_auditor_reads_a_hidden_round_as_a_seat_could_read_it_then_and_never_more_than_an_auditor_may_SU5() {
        Matter matter = Matter.broughtIn(product, "A text of which nobody sees all");
        matter.putToUnct();
        matter.waive();
        matter.state("UNDP", "SUPPORT_WITH_RESERVATIONS", "Return comes last.");
        matter.state("WHO", "SUPPORT_WITH_RESERVATIONS", "Health comes first.");
        long then = LogHead.settled(product);
        String round = "/rounds/" + matter.roundId();
        List<String> pages =
                List.of("/", "/decisions", round, "/proposals/" + matter.proposalId(), "/record" + round.substring(7));
        Visitor head = Visitor.of(product, "head.undp");
        Visitor auditor = Visitor.of(product, "auditor");
        Program heads = Program.of(product, "head.undp");
        Program auditors = Program.of(product, "auditor");
        Map<String, String> read = new LinkedHashMap<>();
        pages.forEach(page -> read.put(page, still(head, page + "?asOf=" + then)));
        JsonNode answered = heads.read("/api/v1" + round + "?asOf=" + then);
        assertThat(answered.toString()).contains("Return comes last.").doesNotContain("Health comes first.");

        assertThat(auditors.get("/api/v1" + round + "?asOf=" + then + "&" + SEAT)
                        .expecting(200)
                        .body())
                .as("while it runs, what an auditor may not read is not read through a seat either")
                .doesNotContain("Return comes last.", "Health comes first.");
        matter.letSilenceEnd();
        matter.awaitProposal("ENDORSED");
        LogHead.settled(product);

        assertThat(heads.get("/api/v1" + round + "?asOf=" + then).body())
                .as("the holder has the rights of now")
                .contains("Health comes first.");
        assertThat(auditors.read("/api/v1" + round + "?asOf=" + then + "&" + SEAT))
                .isEqualTo(answered);
        read.forEach((page, words) -> assertThat(still(auditor, page + "?asOf=" + then + "&" + SEAT))
                .as(page)
                .isEqualTo(words));
        assertThat(auditor.get(round + "?asOf=" + then + "&" + SEAT).body())
                .contains("You read it as the seat of UNDP could read it then")
                .contains("href=\"/decisions?asOf=" + then + "&amp;" + SEAT + "\"")
                .doesNotContain("idempotencyKey");
    }

    @Test
    void nobody_but_an_auditor_reads_as_a_seat_and_nobody_writes_as_one_SU5() {
        Visitor member = Visitor.of(product, "member.who");
        Reply refused = member.get("/decisions?" + SEAT);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("Only an auditor reads the record as a seat could read it", "/rules/SU5");
        assertThat(Program.of(product, "head.undp")
                        .get("/api/v1/rounds?" + SEAT)
                        .status())
                .isEqualTo(403);
        LogHead.settled(product);

        Visitor auditor = Visitor.of(product, "auditor");
        assertThat(auditor.words("/record")).contains("was refused by rule SU5");
        assertThat(auditor.get("/decisions?seenBy=Nowhere").status()).isEqualTo(400);
        assertThat(auditor.words("/people?seenBy=WHO/1")).contains("WHO");
        assertThat(auditor.post("/record/check?" + SEAT, auditor.hidden("/record", "/record/check"))
                        .status())
                .isEqualTo(400);
        assertThat(auditor.words("/record/reads")).contains("the record as a seat could read it");
    }

    private static String still(Visitor visitor, String path) {
        return Still.of(visitor.get(path).expecting(200).body());
    }
}
