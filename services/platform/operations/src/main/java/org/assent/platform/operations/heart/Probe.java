package org.assent.platform.operations.heart;

/** Tries whether the server that takes letters can be reached. Published as a bean where there is one. */
@FunctionalInterface
public interface Probe {
    /** Whether it answers now; takes a few seconds at most and never throws. */
    boolean answers();
}
