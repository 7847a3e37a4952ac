package org.assent.platform.process;

import java.util.List;

/**
 * Makes the engine's instances again from the events alone. Nothing else may run meanwhile: no reader of the log, no step. No
 * command is sent.
 */
public interface EngineRebuild {
    /** Throws away what the engine knows about instances, replays the events of those that live, and compares. */
    Report rebuild(Progress progress);

    /** Told after each instance. */
    @FunctionalInterface
    interface Progress {
        void at(int done, int all);
    }

    /**
     * What came of it.
     *
     * @param position the log up to which the engine was rebuilt
     * @param instances how many instances live
     * @param differences where an instance is not where its trace says; empty if all is well
     */
    record Report(long position, int instances, List<Difference> differences) {
        /** Whether each instance waits where its events say. */
        public boolean equal() {
            return differences.isEmpty();
        }
    }

    /** An instance that is not where its trace says. */
    record Difference(String process, String businessKey, String what, List<String> expected, List<String> found) {}
}
