package org.assent.platform.web.parts;

import org.jspecify.annotations.Nullable;

/**
 * What stands under a list.
 *
 * @param shown how many rows are on this page
 * @param total how many there are in all
 * @param first the address of the first page; {@code null} on it
 * @param next the address of the next page; {@code null} on the last
 */
public record Pager(
        long shown,
        long total,
        @Nullable String first,
        @Nullable String next) {}
