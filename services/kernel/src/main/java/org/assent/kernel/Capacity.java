package org.assent.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The capacity in which somebody acts: a role, and the entity for which it is held where there is one. IOM may be co-chair,
 * secretariat, member and participating organisation at once; every act says which of them it was.
 *
 * @param role the role
 * @param network the country code of the Network in which it is held, {@code null} for the whole installation
 * @param entity the acronym of the entity, as in the register of entities ({@code UNDP}, {@code UN Women}); {@code null}
 *     where the role belongs to no entity
 */
public record Capacity(
        Role role, @Nullable String network, @Nullable String entity) {
    /** The application itself. */
    public static final Capacity SYSTEM = new Capacity(Role.SYSTEM, null, null);

    /** Whether this is {@code role}, for any entity. */
    public boolean is(Role expected) {
        return role == expected;
    }

    /** Whether this is {@code role} held for {@code acronym}. */
    public boolean isFor(Role expected, String acronym) {
        return role == expected && acronym.equals(entity);
    }
}
