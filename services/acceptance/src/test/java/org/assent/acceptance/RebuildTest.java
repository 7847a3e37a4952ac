package org.assent.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Everything that is derived is thrown away and made again from the events. */
class RebuildTest {
    @Test
    void two_rebuilds_agree_the_pages_are_the_same_and_the_round_goes_on() {
        try (Product product = Product.started("rebuild")) {
            Matter matter = stoppedOnceAndRunningAgain(product);
            LogHead.settled(product);
            Map<String, String> before = pages(product, matter);
            Product.Answer refused = product.command("rebuild");
            assertThat(refused.status()).isNotZero();
            assertThat(refused.output()).contains("Stop it first.");
            product.stop();

            List<String> first = digests(product.command("rebuild"));
            List<String> second = digests(product.command("rebuild"));

            assertThat(first).isNotEmpty().isEqualTo(second);
            product.start();
            assertThat(pages(product, matter)).isEqualTo(before);
            matter.letSilenceEnd();
            matter.awaitProposal("ENDORSED");
        }
    }

    private static Matter stoppedOnceAndRunningAgain(Product product) {
        Matter matter = Matter.broughtIn(product, "A text made again from its events");
        matter.putToUnct();
        matter.waive();
        matter.state("UNDP", "SUPPORT", null);
        matter.state("UNHCR", "OBJECT", "Asylum seekers are left out.");
        matter.awaitProposal("BLOCKED");
        matter.revise("The Network shall share what it knows with asylum seekers.");
        matter.putToUnct();
        matter.waive();
        matter.state("UNDP", "SUPPORT", null);
        return matter;
    }

    private static Map<String, String> pages(Product product, Matter matter) {
        Visitor secretariat = Visitor.of(product, "secretariat");
        Map<String, String> words = new LinkedHashMap<>();
        for (String path : List.of(
                "/",
                "/decisions",
                "/proposals",
                "/proposals/" + matter.proposalId(),
                "/rounds/" + matter.roundId(),
                "/record/" + matter.roundId(),
                "/people")) {
            words.put(path, Still.of(secretariat.get(path).expecting(200).body()));
        }
        return words;
    }

    private static List<String> digests(Product.Answer answer) {
        assertThat(answer.status()).as(answer.output()).isZero();
        return answer.output()
                .lines()
                .filter(line -> line.matches(".*\\s[0-9a-f]{32,}"))
                .toList();
    }
}
