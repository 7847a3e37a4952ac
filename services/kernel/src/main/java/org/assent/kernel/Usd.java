package org.assent.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An amount in United States dollars, to the cent. The fund keeps its accounts in this currency only.
 *
 * @param value the amount, with two decimals; may be negative, so that a wrong amount can be named
 */
public record Usd(BigDecimal value) implements Comparable<Usd> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** More than any fund has; keeps what is stored and shown short. */
    private static final BigDecimal BEYOND = new BigDecimal("1000000000000");

    public static final Usd ZERO = new Usd(BigDecimal.ZERO);

    /** @throws IllegalArgumentException more than two decimals, or an amount no fund has */
    public Usd {
        if (value.stripTrailingZeros().scale() > 2 || value.abs().compareTo(BEYOND) >= 0) {
            throw new IllegalArgumentException("not an amount in dollars and cents");
        }
        value = value.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** The amount written with a point, {@code 130841.12}. */
    public static Usd of(String amount) {
        return new Usd(new BigDecimal(amount));
    }

    /** The sum of them; nothing gives zero. */
    public static Usd sum(Collection<Usd> amounts) {
        return amounts.stream().reduce(ZERO, Usd::plus);
    }

    public Usd plus(Usd other) {
        return new Usd(value.add(other.value));
    }

    public Usd minus(Usd other) {
        return new Usd(value.subtract(other.value));
    }

    /** So many percent of it, to the cent, half up. */
    public Usd percent(BigDecimal percent) {
        return rounded(value.multiply(percent), HUNDRED);
    }

    /** The part of it that is so many percent of the rest, to the cent, half up: of 107, at seven percent, 7. */
    public Usd percentWithin(BigDecimal percent) {
        return rounded(value.multiply(percent), HUNDRED.add(percent));
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    private static Usd rounded(BigDecimal dividend, BigDecimal divisor) {
        return new Usd(dividend.divide(divisor, 2, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(Usd other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
