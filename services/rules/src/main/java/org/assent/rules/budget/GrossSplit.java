package org.assent.rules.budget;

import java.math.BigDecimal;
import org.assent.kernel.Usd;

/**
 * A gross amount taken apart into direct and indirect costs (domain rules, 6.1): at seven percent the indirect part of G is
 * G times 7/107, to the cent, half up.
 */
public record GrossSplit(Usd gross, Usd direct, Usd indirect) {
    /** @param indirectPercent the share that the Network's settings give */
    public static GrossSplit of(Usd gross, BigDecimal indirectPercent) {
        Usd indirect = gross.percentWithin(indirectPercent);
        return new GrossSplit(gross, gross.minus(indirect), indirect);
    }
}
