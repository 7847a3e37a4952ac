package org.assent.consultation;

/** Who outside the Network was heard (domain rules, section 7.6). */
public enum ExternalGroup {
    GOVERNMENT,
    CIVIL_SOCIETY,
    MIGRANTS,
    DONORS,
    OTHER
}
