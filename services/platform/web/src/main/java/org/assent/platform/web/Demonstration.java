package org.assent.platform.web;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Present as a bean only where the demonstration runs; then every page says so.
 *
 * @param offset by how much the demonstration clock was moved on
 */
public record Demonstration(Supplier<Duration> offset) {}
