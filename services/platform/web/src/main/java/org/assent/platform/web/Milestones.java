package org.assent.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * Where the time bar's milestone buttons lead, put into the model under {@code milestones} by a page that knows.
 *
 * @param before the position of the milestone before the moment that is read
 * @param after the position of the one after it
 */
public record Milestones(@Nullable Long before, @Nullable Long after) {}
