package org.assent.rules.consensus;

/** How a seat stands at the moment of the test. Silence has words of its own and is never support. */
public enum Standing {
    SUPPORT,
    SUPPORT_WITH_RESERVATIONS,
    STAND_ASIDE,
    OBJECT,
    PROPOSE_AMENDMENT,
    /** Said nothing, and the silence has ended unbroken: consent by silence. */
    CONSENT_BY_SILENCE,
    /** Said nothing, was present when the chair found no objection: consent by presence. */
    CONSENT_BY_PRESENCE,
    /** Was absent from the meeting, has said nothing, and must be asked to confirm. */
    TO_CONFIRM,
    /** Has said nothing so far, or said nothing before the round ended. */
    NO_RESPONSE;

    /** Whether this is consent, in words or not. */
    public boolean consents() {
        return supports() || this == CONSENT_BY_SILENCE || this == CONSENT_BY_PRESENCE;
    }

    /** Whether this is consent in words. */
    public boolean supports() {
        return this == SUPPORT || this == SUPPORT_WITH_RESERVATIONS;
    }

    static Standing of(Position position) {
        return switch (position) {
            case SUPPORT -> SUPPORT;
            case SUPPORT_WITH_RESERVATIONS -> SUPPORT_WITH_RESERVATIONS;
            case STAND_ASIDE -> STAND_ASIDE;
            case OBJECT -> OBJECT;
            case PROPOSE_AMENDMENT -> PROPOSE_AMENDMENT;
        };
    }
}
