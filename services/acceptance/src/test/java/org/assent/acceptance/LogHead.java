package org.assent.acceptance;

import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import org.awaitility.Awaitility;

/** How long the log is, as its public checkpoint says. */
final class LogHead {
    private static final Duration QUIET = Duration.ofSeconds(2);

    private LogHead() {}

    static long size(Product product) {
        return Long.parseLong(line(product, 1));
    }

    /** Its root, written as the command line writes hashes. */
    static String root(Product product) {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(line(product, 2)));
    }

    private static String line(Product product, int number) {
        return Visitor.stranger(product)
                .get("/log/checkpoint")
                .expecting(200)
                .body()
                .lines()
                .toList()
                .get(number);
    }

    /** Its size when nothing was added for a while: what follows from the last command has happened. */
    static long settled(Product product) {
        long[] last = {-1};
        Awaitility.await("nothing more is recorded")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(QUIET)
                .until(() -> {
                    long size = size(product);
                    boolean same = size == last[0];
                    last[0] = size;
                    return same;
                });
        return last[0];
    }
}
