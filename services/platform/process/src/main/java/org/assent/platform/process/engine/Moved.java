package org.assent.platform.process.engine;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The business keys of instances that have just moved, for those who wait for it. */
final class Moved {
    private final BlockingQueue<String> keys = new LinkedBlockingQueue<>();

    void add(String businessKey) {
        keys.add(businessKey);
    }

    /** What has been added since the last call; waits for the first, but not for long. */
    Set<String> await(long millis) throws InterruptedException {
        Set<String> taken = new HashSet<>();
        String first = keys.poll(millis, TimeUnit.MILLISECONDS);
        if (first != null) {
            taken.add(first);
            keys.drainTo(taken);
        }
        return taken;
    }
}
