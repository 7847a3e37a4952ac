package org.assent.consensus;

/** For whom somebody speaks in the dialogue about an objection. */
public enum Voice {
    /** The entity that objects. */
    MAKER,
    /** The organisation that owes the reply. */
    OWNER,
    CO_CHAIR
}
