package org.assent.platform.web;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Present as a bean only where the demonstration runs; then every page says so.
 *
 * @param offset by how much the demonstration clock was moved on
 * @param letters where the letters are read that the demonstration sent; {@code null} where it sends none
 */
public record Demonstration(
        Supplier<Duration> offset, @Nullable String letters) {
    /** One that sends no letters. */
    public Demonstration(Supplier<Duration> offset) {
        this(offset, null);
    }
}
