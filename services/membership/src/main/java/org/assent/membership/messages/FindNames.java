package org.assent.membership.messages;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.assent.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * The names of persons as they are now, whichever moment a page reads: a name is opened when a page is rendered and stored
 * nowhere in the open.
 */
public interface FindNames {
    /** What is known of each of these persons; who was never registered by name is not in the answer. */
    Map<PersonRef, NameView> names(Collection<PersonRef> people);

    /** What is known of one person; nothing is known of who was never registered by name. */
    default NameView name(PersonRef person) {
        return names(List.of(person)).getOrDefault(person, NameView.NONE);
    }

    /**
     * @param name the name; {@code null} where it was erased or cannot be opened
     * @param mail the mail address, which is restricted; {@code null} where there is none
     * @param erased whether the person was erased
     */
    record NameView(@Nullable String name, @Nullable String mail, boolean erased) {
        /** Nothing is known. */
        public static final NameView NONE = new NameView(null, null, false);
    }
}
