package org.assent.app.demonstration;

import java.util.List;
import org.assent.platform.ledger.StartOrder;
import org.springframework.context.SmartLifecycle;

/**
 * Loads what a demonstration begins with, when everything that follows the log runs and before the first page is served. Loading
 * again changes nothing.
 */
public final class Founding implements SmartLifecycle {
    private final List<Runnable> parts;
    private volatile boolean running;

    /**
     * What is loaded.
     *
     * @param parts in this order
     */
    public Founding(List<Runnable> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public void start() {
        parts.forEach(Runnable::run);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return StartOrder.JOBS + 100;
    }
}
