package org.assent.platform.database;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what happens by itself. */
final class Eventually {
    private Eventually() {}

    static void holds(Duration within, Callable<Boolean> condition) throws Exception {
        long begin = System.nanoTime();
        while (!condition.call()) {
            if (System.nanoTime() - begin > within.toNanos()) {
                throw new AssertionError("did not happen within " + within);
            }
            LockSupport.parkNanos(20_000_000);
        }
    }
}
