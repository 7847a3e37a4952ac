package org.assent.membership.messages;

import org.assent.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/** Seals the name of a person under a key of that person alone, before a command carries it. */
public interface SealNames {
    /** Makes the person's key at the first call. What is sealed for who was erased can never be opened. */
    SealedName seal(PersonRef person, String name, @Nullable String mail);

    /** Both sealed, as text. */
    record SealedName(String name, @Nullable String mail) {}
}
