package org.assent.platform.web.security;

/** What is noted about signing in; the texts are {@code access.event.<name>}. */
public enum SignInEvent {
    SIGNED_IN,
    SIGNED_IN_WITH_SECOND_FACTOR,
    SIGNED_IN_BY_PROVIDER,
    SIGNED_OUT,
    PASSWORD_WRONG,
    SECOND_FACTOR_WRONG,
    LOCKED,
    UNLOCKED,
    STEPPED_UP,
    FACTOR_ADDED,
    FACTOR_REMOVED,
    RECOVERY_CODES_MADE,
    RECOVERY_CODE_USED,
    PASSWORD_CHANGED,
    SESSIONS_ENDED,
    INVITED,
    INVITATION_WITHDRAWN,
    INVITATION_ACCEPTED,
    PROVIDER_LINKED,
    PROVIDER_UNLINKED
}
