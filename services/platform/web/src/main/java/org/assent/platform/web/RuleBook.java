package org.assent.platform.web;

import org.assent.kernel.Rule;

/**
 * A rule book, published as a bean by the context whose aggregate it belongs to, so that its rules have pages and refusals can
 * point to them.
 *
 * @param name the message that names it, for example {@code rule-book.consensus}
 * @param rules the enum of its rules
 */
public record RuleBook(String name, Class<? extends Rule> rules) {
    public RuleBook {
        if (!rules.isEnum()) {
            throw new IllegalArgumentException(rules + " is no enum");
        }
    }
}
