package org.assent.platform.web;

import java.util.List;
import org.assent.kernel.Capacity;

/**
 * The capacities a person holds now.
 *
 * @param held all of them, the one to begin with first
 * @param readAt the position of the log at which they were read
 */
public record Capacities(List<Capacity> held, long readAt) {
    public Capacities {
        held = List.copyOf(held);
    }
}
