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
    /** The head of the entity that objected, or whoever acts as its head. */
    OBJECTOR(HEAD.test),
    /** The head of the entity that owes the reply to an objection, or its member. */
    REPLIER((act, concern) -> concern.replier() != null
            && (act.capacity().isFor(Role.HEAD_OF_AGENCY, concern.replier())
                    || act.capacity().isFor(Role.MEMBER, concern.replier()))),
    /** The lead organisation: its head, or whoever works on its proposals. */
    LEAD(HEAD.test.or(MEMBER_FOR_PROPOSALS.test)),
    /** The head of the lead organisation, or whoever acts as its head. */
    LEAD_HEAD(HEAD.test),
    /** The lead organisation: its head, or whoever answers consultations for it. */
    LEAD_ON_COMMENTS(HEAD.test.or(MEMBER_FOR_CONSULTATIONS.test)),
    /** An organisation that takes part: its head, or whoever works on its proposals. */
    PARTNER((act, concern) -> concern.partners().stream()
            .anyMatch(partner -> act.capacity().isFor(Role.HEAD_OF_AGENCY, partner)
                    || act.capacity().isFor(Role.MEMBER, partner, Work.PROPOSALS))),
    /** An entity of the task team: its head, or its member. */
    TEAM((act, concern) -> concern.partners().stream()
            .anyMatch(entity -> act.capacity().isFor(Role.HEAD_OF_AGENCY, entity)
                    || act.capacity().isFor(Role.MEMBER, entity))),
    /** The Resident Coordinator as head of the own office, or whoever acts as such. */
    HEAD_OF_RC_OFFICE((act, concern) -> act.capacity().isFor(Role.HEAD_OF_AGENCY, "RCO")),
    /** The head of any entity of the Network, or whoever acts as its head. */
    ANY_HEAD((act, concern) -> act.capacity().is(Role.HEAD_OF_AGENCY)),
    /** The member for any entity of the Network. */
    ANY_MEMBER((act, concern) -> act.capacity().is(Role.MEMBER)),
    /** One of the persons between whom something was agreed. */
    PARTY((act, concern) -> concern.parties().contains(act.person())),
    AUDITOR((act, concern) -> act.capacity().is(Role.AUDITOR)),
    ADMINISTRATOR((act, concern) -> act.capacity().is(Role.ADMINISTRATOR)),
    /** An administrator of any Network of the installation. */
    ANY_ADMINISTRATOR((act, concern) -> act.capacity().is(Role.ADMINISTRATOR)),
    /** A co-chair of any Network: for what belongs to the installation. */
    ANY_CO_CHAIR((act, concern) -> act.capacity().is(Role.CO_CHAIR)),
    /** The secretariat of any Network: for what belongs to the installation. */
    ANY_SECRETARIAT((act, concern) -> act.capacity().is(Role.SECRETARIAT)),
    /** The application itself: a step of a process, a policy. */
    APPLICATION((act, concern) -> act.capacity().is(Role.SYSTEM));

    @SuppressWarnings("ImmutableEnumChecker") // a function of its arguments and of nothing else
    private final BiPredicate<Act, Concern> test;

    Holder(BiPredicate<Act, Concern> test) {
        this.test = test;
    }

    /** Whether whoever acts is one, in the matter concerned. */
    public boolean is(Act act, Concern concern) {
        return (anywhere() || concern.network().equals(act.capacity().network())) && test.test(act, concern);
    }

    private boolean anywhere() {
        return switch (this) {
            case APPLICATION, ANY_ADMINISTRATOR, ANY_CO_CHAIR, ANY_SECRETARIAT -> true;
            default -> false;
        };
    }

    /**
     * What the act is about.
     *
     * @param network the Network of the matter
     * @param entity acronym of the entity concerned, where there is one: whose seat, position, comment or proposal it is
     * @param chair acronym of the entity whose co-chair chairs the round, where there is one
     * @param replier acronym of the entity that owes the reply to an objection, where there is one
     * @param partners acronyms of the entities that take part: in a proposal, in a task team
     * @param parties persons between whom something was agreed, where it is about that
     */
    public record Concern(
            String network,
            @Nullable String entity,
            @Nullable String chair,
            @Nullable String replier,
            List<String> partners,
            List<PersonRef> parties) {
        public Concern {
            partners = List.copyOf(partners);
            parties = List.copyOf(parties);
        }

        public Concern(String network, @Nullable String entity) {
            this(network, entity, null, null, List.of(), List.of());
        }

        /** The same, in a round with that chair. */
        public Concern chairedBy(String acronym) {
            return new Concern(network, entity, acronym, replier, partners, parties);
        }

        /** The same, where that entity owes the reply. */
        public Concern answeredBy(String acronym) {
            return new Concern(network, entity, chair, acronym, partners, parties);
        }

        /** The same, where these entities take part. */
        public Concern with(String... acronyms) {
            return new Concern(network, entity, chair, replier, List.of(acronyms), parties);
        }

        /** The same, between these persons. */
        public Concern between(PersonRef... people) {
            return new Concern(network, entity, chair, replier, partners, List.of(people));
        }
    }
}
