package org.assent.rules.consultation;

import org.assent.kernel.Basis;

/** What a Network may set about its consultations, and where the usual value comes from (domain rules, section 16). */
public enum ConsultationParameter {
    FIRST_ROUND("consultation.firstRound", 10),
    LATER_ROUND("consultation.laterRound", 5),
    LATER_NOMINEE("consultation.laterNominee", 3);

    private final String key;
    private final int usualWorkingDays;

    ConsultationParameter(String key, int usualWorkingDays) {
        this.key = key;
        this.usualWorkingDays = usualWorkingDays;
    }

    /** Its name in the table of settings. */
    public String key() {
        return key;
    }

    /** How many working days where a Network set none. */
    public int usualWorkingDays() {
        return usualWorkingDays;
    }

    /** Where its usual value comes from. */
    public Basis basisOfDefault() {
        return Basis.LOCAL_DEFAULT;
    }
}
