package org.assent.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page read as of a moment is the page that was there at that moment. */
class AsOfTest {
    private static Product product;

    /** What somebody read when the log had {@code position} entries. */
    private record Snapshot(String reader, long position, Map<String, String> pages) {}

    private final Map<String, Visitor> readers = new LinkedHashMap<>();
    private final List<Snapshot> snapshots = new ArrayList<>();

    @BeforeAll
    static void start() {
        product = Product.shared();
    }

    @Test
    void every_page_of_an_earlier_moment_is_what_was_read_at_that_moment() {
        Matter matter = Matter.broughtIn(product, "A text that is read at every moment");
        keep("secretariat", matter);
        keep("member.who", matter);
        matter.putToUnct();
        keep("secretariat", matter); // and nobody else while it runs: what is hidden then is shown when it has ended
        matter.waive();
        keep("secretariat", matter);
        matter.state("UNDP", "SUPPORT", null);
        keep("secretariat", matter);
        matter.state("UNHCR", "OBJECT", "Asylum seekers are left out.");
        matter.awaitProposal("BLOCKED");
        keep("secretariat", matter);
        keep("member.who", matter);
        matter.revise("The Network shall share what it knows with asylum seekers.");
        matter.putToUnct();
        matter.waive();
        keep("secretariat", matter);
        matter.letSilenceEnd();
        matter.awaitProposal("ENDORSED");
        LogHead.settled(product);

        for (Snapshot snapshot : snapshots) {
            snapshot.pages()
                    .forEach((path, words) -> assertThat(read(snapshot.reader(), path + "?asOf=" + snapshot.position()))
                            .as("%s as of %d, read by %s", path, snapshot.position(), snapshot.reader())
                            .isEqualTo(words));
        }
    }

    private void keep(String reader, Matter matter) {
        long position = LogHead.settled(product);
        List<String> paths = new ArrayList<>(
                List.of("/", "/decisions", "/proposals", "/proposals/" + matter.proposalId(), "/people"));
        if (!matter.proposal().get("rounds").isEmpty()) {
            paths.add("/rounds/" + matter.roundId());
        }
        Map<String, String> pages = new LinkedHashMap<>();
        paths.forEach(path -> pages.put(path, read(reader, path + "?seen=" + position)));
        assertThat(LogHead.size(product)).as("nothing happened meanwhile").isEqualTo(position);
        snapshots.add(new Snapshot(reader, position, pages));
    }

    private String read(String reader, String path) {
        return Still.of(readers.computeIfAbsent(reader, name -> Visitor.of(product, name))
                .get(path)
                .expecting(200)
                .body());
    }
}
