package org.assent.platform.web.problems;

import org.assent.kernel.Refused;
import org.assent.kernel.Rule;
import org.assent.platform.web.RefusalView;
import org.assent.platform.web.Refusals;
import org.assent.platform.web.Words;

/** Refusals in words. What to do is the message {@code refusal.do.<rule>}, or the general one for its kind. */
final class SpokenRefusals implements Refusals {
    private final RuleTexts texts;
    private final Words words;

    SpokenRefusals(RuleTexts texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    @Override
    public RefusalView of(Refused refused) {
        Rule rule = refused.rule();
        return new RefusalView(
                rule.name(),
                sentence(rule),
                rule.quote().isBlank() ? null : rule.quote(),
                source(rule),
                refused.missing().stream()
                        .map(key -> words.say("missing." + key))
                        .toList(),
                words.sayOr("refusal.do." + rule.name(), "refusal.do.kind." + refused.kind()),
                "/rules/" + rule.name());
    }

    @Override
    public String sentence(Rule rule) {
        return texts.sentence(rule, words.locale());
    }

    /** Where a rule comes from, in words. */
    String source(Rule rule) {
        return words.say("basis." + rule.basis());
    }

    @Override
    public int status(Refused refused) {
        return switch (refused.kind()) {
            case STATE -> 409;
            case CONTENT -> 422;
            case RIGHT -> 403;
        };
    }
}
