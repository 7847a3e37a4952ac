package org.assent.rules.settings;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.assent.kernel.Basis;

/**
 * The parameters of one version of a Network's settings, as numbers. What a version does not name has its usual value, so a
 * version that was adopted before a parameter was known is read like any other.
 *
 * @param version the version's name
 * @param values key to the value as people write it
 * @param marks key to where the value comes from
 */
public record ParameterTable(String version, Map<String, String> values, Map<String, Basis> marks) {
    public ParameterTable {
        values = Map.copyOf(values);
        marks = Map.copyOf(marks);
    }

    /**
     * A number of working days.
     *
     * @throws Unreadable there is another value under that key
     */
    public int workingDays(String key, int usual) {
        String text = values.get(key);
        if (text == null) {
            return usual;
        }
        if (ParameterValue.of(text) instanceof ParameterValue.WorkingDays value && value.days() > 0) {
            return value.days();
        }
        throw new Unreadable(key, text);
    }

    /**
     * A share in percent.
     *
     * @throws Unreadable there is another value under that key
     */
    public BigDecimal percent(String key, BigDecimal usual) {
        String text = values.get(key);
        if (text == null) {
            return usual;
        }
        if (ParameterValue.of(text) instanceof ParameterValue.Percent value) {
            return value.percent();
        }
        throw new Unreadable(key, text);
    }

    /**
     * A length of elapsed time.
     *
     * @throws Unreadable there is another value under that key
     */
    public Duration elapsed(String key, Duration usual) {
        String text = values.get(key);
        if (text == null) {
            return usual;
        }
        if (ParameterValue.of(text) instanceof ParameterValue.Elapsed value
                && !value.duration().isNegative()) {
            return value.duration();
        }
        throw new Unreadable(key, text);
    }

    /**
     * A number of things.
     *
     * @throws Unreadable there is another value under that key
     */
    public int count(String key, int usual) {
        String text = values.get(key);
        if (text == null) {
            return usual;
        }
        if (ParameterValue.of(text) instanceof ParameterValue.Count value) {
            return value.number();
        }
        throw new Unreadable(key, text);
    }

    /**
     * Whether something is so.
     *
     * @throws Unreadable there is another value under that key than yes or no
     */
    public boolean yes(String key, boolean usual) {
        String text = values.get(key);
        if (text == null) {
            return usual;
        }
        return switch (text.strip()) {
            case ParameterValue.YES -> true;
            case ParameterValue.NO -> false;
            default -> throw new Unreadable(key, text);
        };
    }

    /** Where the value comes from. */
    public Basis mark(String key, Basis usual) {
        return marks.getOrDefault(key, usual);
    }

    /** A value is not what its parameter needs. */
    public static final class Unreadable extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Unreadable(String key, String text) {
            super("the parameter " + key + " cannot be " + text);
        }
    }
}
