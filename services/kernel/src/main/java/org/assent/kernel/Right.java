package org.assent.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of rights: who may send a command. What the aggregate decides is held against it in every direction.
 *
 * @param command what is sent
 * @param when in which state, where it makes a difference to who may; {@code null} for any
 * @param holders who may; nobody else
 * @param rule by which the others are refused
 */
public record Right(Class<?> command, @Nullable String when, List<Holder> holders, Rule rule) {
    /** A line that holds in any state. */
    public static Right of(Class<?> command, Rule rule, Holder... holders) {
        return new Right(command, null, List.of(holders), rule);
    }

    /** The same, in one state only. */
    public Right when(String state) {
        return new Right(command, state, holders, rule);
    }

    /** The message that names it: {@code right.OpenCall}, {@code right.AccreditActingHead.vacant}. */
    public String key() {
        String key = "right." + command.getSimpleName();
        return when == null ? key : key + "." + when;
    }
}
