package org.assent.proposals.web;

import java.util.ArrayList;
import java.util.List;
import org.assent.platform.web.Words;
import org.assent.proposals.ProgrammeFacts;
import org.jspecify.annotations.Nullable;

/** The title and facts of a real programme as the first text of a copy. What is not known is not written. */
final class ProgrammeText {
    private ProgrammeText() {}

    static String title(ProgrammeFacts facts, Words words) {
        return facts.title() == null ? words.say("programme.untitled", facts.code()) : facts.title();
    }

    static List<String> paragraphs(ProgrammeFacts facts, Words words) {
        List<String> text = new ArrayList<>();
        text.add(
                facts.countries().isEmpty()
                        ? words.say("copy.programme.nowhere", title(facts, words), facts.code())
                        : words.say(
                                "copy.programme", title(facts, words), facts.code(), words.list(facts.countries())));
        if (!facts.participating().isEmpty()) {
            text.add(words.say("copy.participating", words.list(facts.participating())));
        }
        if (!facts.objectives().isEmpty()) {
            text.add(words.say(
                    "copy.objectives",
                    words.list(facts.objectives().stream().map(String::valueOf).toList())));
        }
        if (!facts.targets().isEmpty()) {
            text.add(words.say("copy.targets", words.list(facts.targets())));
        }
        add(text, facts.budgetUsd() == null ? null : words.say("copy.budget", words.number(facts.budgetUsd())));
        add(text, facts.durationMonths() == null ? null : words.count("copy.duration", facts.durationMonths()));
        return text;
    }

    private static void add(List<String> text, @Nullable String paragraph) {
        if (paragraph != null) {
            text.add(paragraph);
        }
    }
}
