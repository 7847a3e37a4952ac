package org.assent.membership.entity;

import org.assent.membership.messages.FindUnctRoll.Residency;
import org.assent.membership.messages.Rolls;

/** Whether the mark of a local setting stands where it must and nowhere else (rule EN3). */
final class LocalMark {
    private LocalMark() {}

    static boolean isRight(Residency residency, Rolls rolls) {
        boolean present = residency == Residency.RESIDENT || residency == Residency.NATIONAL_CORRESPONDENT;
        return rolls.onRollByLocalSetting() == (rolls.onUnctRoll() && !present);
    }
}
