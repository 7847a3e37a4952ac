package org.assent.membership;

/** How far an invitation to nominate has come. */
public enum InvitationState {
    /** It waits for the head of the entity. */
    WAITING(true),
    /** Somebody was nominated; it waits for the secretariat. */
    ANSWERED(true),
    COMPLETED(false),
    DECLINED(false),
    WITHDRAWN(false),
    LAPSED(false);

    private final boolean open;

    InvitationState(boolean open) {
        this.open = open;
    }

    /** Whether something is still waited for. */
    public boolean open() {
        return open;
    }
}
