package org.assent.membership;

/** What may be wrong with the form of a nomination. Whom a head chooses is never a defect. */
public enum FormalDefect {
    /** The nominee does not work for the entity that nominates. */
    OTHER_ENTITY,
    /** What the nominee does in the entity cannot be understood. */
    FUNCTION_UNCLEAR,
    /** The justification does not say why this person is nominated without a function related to migration. */
    JUSTIFICATION_UNCLEAR,
    /** The nominee holds a seat of the Network already. */
    HOLDS_A_SEAT,
    /** Another defect of form, said in words. */
    OTHER
}
