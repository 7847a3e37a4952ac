package org.assent.platform.web;

import java.util.List;
import org.assent.kernel.Right;

/**
 * The part of the table of rights that belongs to one context, published as a bean, so that one page shows all of it.
 *
 * @param name the message that names it, for example {@code rights.membership}
 * @param rights its lines, in the order in which people meet them; a command that only the application sends comes last
 */
public record RightsTable(String name, List<Right> rights) {
    public RightsTable {
        rights = List.copyOf(rights);
    }
}
