package org.assent.platform.web;

/**
 * Which of its Networks an installation is kept by: the one that was opened first. Its administrators see what belongs to no Network
 * or to all; those of another see what is their own. A bean of the context that knows the Networks.
 */
public interface Installation {
    /** An installation of one Network, where nothing has to be kept apart. */
    Installation OF_ONE = new Installation() {
        @Override
        public boolean isKeptBy(String network) {
            return true;
        }

        @Override
        public boolean isShared() {
            return false;
        }
    };

    /** Whether the Network is the one that keeps the installation. */
    boolean isKeptBy(String network);

    /** Whether there is more than one Network. */
    boolean isShared();
}
