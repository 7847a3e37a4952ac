package org.assent.membership;

import java.util.Locale;
import java.util.Optional;
import org.assent.kernel.PersonRef;

/** What of a context may be restricted and opened in an emergency; published as a bean by that context. */
public interface RestrictedItems {
    /**
     * The item of that name as it is now; empty where there is none in the Network.
     *
     * @param name the name by which the context knows it, the same for ever
     */
    Optional<Item> find(String name, String network, Locale language);

    /**
     * An item that is restricted or was once.
     *
     * @param owner whose it is
     * @param restricted whether it is restricted now
     * @param label what it is called where it must not be shown
     * @param href the page on which it can be read
     */
    record Item(PersonRef owner, boolean restricted, String label, String href) {}
}
