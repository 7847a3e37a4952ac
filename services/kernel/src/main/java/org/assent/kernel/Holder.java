package org.assent.kernel;

import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Who may do something, as the table of rights says it. Each holds in one Network only. */
public enum Holder {
    CO_CHAIR((act, concern) -> act.capacity().is(Role.CO_CHAIR)),
    /** The co-chair who chairs the round that is concerned (CR22). */
    ROUND_CHAIR((act, concern) -> concern.chair() != null && act.capacity().isFor(Role.CO_CHAIR, concern.chair())),
    RESIDENT_COORDINATOR((act, concern) -> act.capacity().isFor(Role.CO_CHAIR, "RCO")),
    SECRETARIAT((act, concern) -> act.capacity().is(Role.SECRETARIAT)),
    /** The head of the entity that is concerned, or whoever acts as its head. */
    HEAD((act, concern) -> concern.entity() != null && act.capacity().isFor(Role.HEAD_OF_AGENCY, concern.entity())),
    /** The head of the entity that is concerned, even while somebody else acts. */
    HEAD_IN_OFFICE((act, concern) -> act.capacity().role() == Role.HEAD_OF_AGENCY
            && concern.entity() != null
            && concern.entity().equals(act.capacity().entity())
            && act.onBehalfOf() == null),
    /** Whoever answers consultations for the entity that is concerned. */
    MEMBER_FOR_CONSULTATIONS((act, concern) ->
            concern.entity() != null && act.capacity().isFor(Role.MEMBER, concern.entity(), Work.CONSULTATIONS)),
    /** Whoever works on proposals for the entity that is concerned. */
    MEMBER_FOR_PROPOSALS((act, concern) ->
            concern.entity() != null && act.capacity().isFor(Role.MEMBER, concern.entity(), Work.PROPOSALS)),
    /** The member for the entity that is concerned, in what is not delegated. */
    MEMBER((act, concern) -> concern.entity() != null && act.capacity().isFor(Role.MEMBER, concern.entity())),
    /** One of the persons between whom something was agreed. */
    PARTY((act, concern) -> concern.parties().contains(act.person())),
    AUDITOR((act, concern) -> act.capacity().is(Role.AUDITOR)),
    ADMINISTRATOR((act, concern) -> act.capacity().is(Role.ADMINISTRATOR)),
    /** An administrator of any Network of the installation. */
    ANY_ADMINISTRATOR((act, concern) -> act.capacity().is(Role.ADMINISTRATOR)),
    /** The application itself: a step of a process, a policy. */
    APPLICATION((act, concern) -> act.capacity().is(Role.SYSTEM));

    @SuppressWarnings("ImmutableEnumChecker") // a function of its arguments and of nothing else
    private final BiPredicate<Act, Concern> test;

    Holder(BiPredicate<Act, Concern> test) {
        this.test = test;
    }

    /** Whether whoever acts is one, in the matter concerned. */
    public boolean is(Act act, Concern concern) {
        String network = act.capacity().network();
        boolean here = this == APPLICATION
                || this == ANY_ADMINISTRATOR
                || concern.network().equals(network);
        return here && test.test(act, concern);
    }

    /**
     * What the act is about.
     *
     * @param network the Network of the matter
     * @param entity acronym of the entity concerned, where there is one
     * @param chair acronym of the entity whose co-chair chairs the round, where there is one
     * @param parties persons between whom something was agreed, where it is about that
     */
    public record Concern(
            String network,
            @Nullable String entity,
            @Nullable String chair,
            List<PersonRef> parties) {
        public Concern(String network, @Nullable String entity) {
            this(network, entity, null, List.of());
        }

        /** The same, in a round with that chair. */
        public Concern chairedBy(String acronym) {
            return new Concern(network, entity, acronym, parties);
        }

        /** The same, between these persons. */
        public Concern between(PersonRef... people) {
            return new Concern(network, entity, chair, List.of(people));
        }
    }
}
