package org.assent.platform.web;

import java.util.List;
import java.util.Locale;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.Work;
import org.jspecify.annotations.Nullable;

/**
 * Who reads or acts in this request. A controller takes it as a parameter.
 *
 * @param person the person
 * @param username the name they sign in with
 * @param network the Network in which they read and act: that of the capacity they chose
 * @param capacities all capacities they hold now
 * @param capacity the one they chose to act in; {@code null} where they hold none
 * @param locale the language they read in
 * @param auditor the auditor who reads here as this seat could read; {@code null} where everybody is who they are
 */
public record SignedIn(
        PersonRef person,
        String username,
        String network,
        Capacities capacities,
        @Nullable Capacity capacity,
        Locale locale,
        @Nullable SignedIn auditor) {
    /** Somebody who reads as who they are. */
    public SignedIn(
            PersonRef person,
            String username,
            String network,
            Capacities capacities,
            @Nullable Capacity capacity,
            Locale locale) {
        this(person, username, network, capacities, capacity, locale, null);
    }

    /** This auditor, reading as a seat of the Network could read. */
    public SignedIn asSeat(PersonRef holder, Capacity seat) {
        return new SignedIn(
                holder, username, network, new Capacities(List.of(seat), capacities.readAt()), seat, locale, this);
    }

    /** Who really reads. */
    public SignedIn really() {
        return auditor == null ? this : auditor;
    }

    /** Whether they act in this role now. */
    public boolean actsAs(Role role) {
        return capacity != null && capacity.is(role);
    }

    /** Whether they act in this role for the entity now. */
    public boolean actsAs(Role role, String entity) {
        return capacity != null && capacity.isFor(role, entity);
    }

    /** Whether part of the office is theirs to do now. */
    public boolean actsAs(Role role, String entity, Work work) {
        return capacity != null && capacity.isFor(role, entity, work);
    }

    /** Whether they hold the role at all in this Network, chosen or not, and even while somebody else acts in it. */
    public boolean holds(Role role) {
        return capacities.held().stream()
                .anyMatch(held -> held.role() == role
                        && (held.network() == null || held.network().equals(network)));
    }

    /** The entity they act for; {@code null} where the capacity belongs to none. */
    public @Nullable String entity() {
        return capacity == null ? null : capacity.entity();
    }
}
