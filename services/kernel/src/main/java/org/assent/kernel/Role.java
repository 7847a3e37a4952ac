package org.assent.kernel;

/** What a person may be in a Network (domain rules, section 1). A person may hold several; each act names one. */
public enum Role {
    /** The Resident Coordinator or the IOM Head of Mission as permanent co-chair (ToR, composition). */
    CO_CHAIR,
    /** IOM staff who support the co-chairs (ToR, composition a to d). */
    SECRETARIAT,
    /** Head of a UNCT entity, or the Resident Coordinator for the RCO: takes the position of the entity. */
    HEAD_OF_AGENCY,
    /** Nominated member of the Network, the focal point of an entity. */
    MEMBER,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Configures; cannot act in a role of the domain. */
    ADMINISTRATOR,
    /** The application: process steps, policies, the relay. */
    SYSTEM
}
