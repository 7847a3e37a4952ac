package org.assent.membership;

/** How a seat of an entity stands, as people ask about it. */
public enum SeatState {
    /** Nobody was invited to fill it, or an invitation was taken back. */
    FREE,
    /** The head was invited to nominate. */
    INVITED,
    /** Somebody is nominated and waits to be registered. */
    NOMINATED,
    /** The secretariat sent the nomination back because of its form. */
    RETURNED,
    /** It has its member or alternate. */
    HELD,
    /** The head declined to nominate. */
    DECLINED,
    /** Nobody was nominated in time. */
    LAPSED;

    /** Whether nobody holds it and nobody is on the way to. */
    public boolean empty() {
        return this == FREE || this == DECLINED || this == LAPSED;
    }
}
