package org.assent.membership.names;

import java.util.Collection;
import java.util.Map;
import org.assent.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/** Where no master key is set up no names are kept; people are called by their offices. */
final class NoNames implements KeptNames {
    @Override
    public Map<PersonRef, NameView> names(Collection<PersonRef> people) {
        return Map.of();
    }

    @Override
    public SealedName seal(PersonRef person, String name, @Nullable String mail) {
        throw new IllegalStateException("names of persons are not kept where no master key is set up");
    }
}
