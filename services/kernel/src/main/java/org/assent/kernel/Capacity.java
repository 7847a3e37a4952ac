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
 * @param mandate which part of it is carried, and for whom; {@code null} for an office that is wholly the person's own
 */
public record Capacity(
        Role role,
        @Nullable String network,
        @Nullable String entity,
        @Nullable Mandate mandate) {
    /** The application itself. */
    public static final Capacity SYSTEM = new Capacity(Role.SYSTEM, null, null);

    /** An office that is wholly the person's own. */
    public Capacity(Role role, @Nullable String network, @Nullable String entity) {
        this(role, network, entity, null);
    }

    /** Whether this is {@code role}, for any entity, and its holder may act in it. */
    public boolean is(Role expected) {
        return role == expected && covers(Work.OFFICE);
    }

    /** Whether this is {@code role} held for {@code acronym}, and its holder may act in it. */
    public boolean isFor(Role expected, String acronym) {
        return isFor(expected, acronym, Work.OFFICE);
    }

    /** Whether this is {@code role} held for {@code acronym}, and {@code work} is its holder's to do. */
    public boolean isFor(Role expected, String acronym, Work work) {
        return role == expected && acronym.equals(entity) && covers(work);
    }

    /** Whether the work is the holder's to do, and not with somebody else. */
    public boolean covers(Work work) {
        return mandate == null || mandate.works().contains(work);
    }
}
