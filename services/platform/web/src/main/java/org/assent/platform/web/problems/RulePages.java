package org.assent.platform.web.problems;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assent.kernel.Basis;
import org.assent.kernel.Rule;
import org.assent.platform.web.RuleBook;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rule books, and a page for each rule; also what a type of problem means. */
@Controller
class RulePages {
    private final List<RuleBook> books;
    private final SpokenRefusals refusals;
    private final Words words;

    RulePages(ObjectProvider<RuleBook> books, SpokenRefusals refusals, Words words) {
        this.books = books.stream().toList();
        this.refusals = refusals;
        this.words = words;
    }

    /** A rule as its page shows it. */
    record RuleView(String id, String sentence, @Nullable String quote, String source, boolean local) {}

    /** A book as the list shows it. */
    record BookView(String name, List<RuleView> rules) {}

    @GetMapping("/rules")
    String books(Model model) {
        model.addAttribute(
                "books",
                books.stream()
                        .map(book -> new BookView(
                                words.say(book.name()),
                                rules(book).map(this::view).toList()))
                        .toList());
        return "rules";
    }

    @GetMapping("/rules/{id}")
    String rule(@PathVariable String id, Model model) {
        Rule rule = books.stream()
                .flatMap(RulePages::rules)
                .filter(known -> known.name().equals(id.toUpperCase(Locale.ROOT))
                        || known.name().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("rule " + id));
        model.addAttribute("rule", view(rule));
        return "rule";
    }

    @GetMapping("/problems/{code}")
    String problem(@PathVariable String code, Model model) {
        try {
            model.addAttribute("heading", words.say("problem." + code + ".title"));
            model.addAttribute("detail", words.say("problem." + code + ".detail"));
        } catch (NoSuchMessageException e) {
            throw new Unknown("problem " + code);
        }
        return "problem-type";
    }

    private RuleView view(Rule rule) {
        return new RuleView(
                rule.name(),
                refusals.sentence(rule),
                rule.quote().isBlank() ? null : rule.quote(),
                refusals.source(rule),
                rule.basis() == Basis.LOCAL_DEFAULT);
    }

    private static Stream<Rule> rules(RuleBook book) {
        return Stream.of(book.rules().getEnumConstants());
    }
}
