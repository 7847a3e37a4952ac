package org.assent.app;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assent.kernel.MovesProcess;
import org.assent.kernel.Right;
import org.assent.kernel.Rule;
import org.assent.platform.ledger.EventTypes;
import org.assent.platform.ledger.EventTypes.Entry;
import org.junit.jupiter.api.Test;

/** The catalogue of events and the rule book in docs are what the code says; run with -Dassent.approve=true to write them. */
class GeneratedDocumentsTest {
    private static final Path DOCS = Path.of(System.getProperty("assent.root", "../.."), "docs");

    @Test
    void the_event_catalogue_is_what_the_code_says() throws IOException {
        StringBuilder text =
                new StringBuilder("# Event catalogue\n\nGenerated from the code. The alias is what is stored; it"
                        + " never changes. Every event has an approved sample in its module's tests.\n");
        for (Map.Entry<String, EventTypes> context : ProductClasses.eventTypes().entrySet()) {
            List<Entry> entries = context.getValue().entries();
            text.append("\n## ")
                    .append(context.getKey())
                    .append("\n\n| Alias | Holds | Moves a process |\n|---|---|---|\n");
            for (Entry entry : entries) {
                text.append("| `%s` | %s | %s |%n"
                        .formatted(
                                entry.alias(),
                                fields(entry.type()),
                                MovesProcess.class.isAssignableFrom(entry.type()) ? "hands over its instants" : ""));
            }
        }
        holds("event-catalogue.md", text.toString());
    }

    @Test
    void the_rule_book_is_what_the_code_says() throws IOException {
        StringBuilder text =
                new StringBuilder("# Rule book\n\nGenerated from the code. Basis: SEED are the Terms of Reference,"
                        + " with their words; FUND_FACT a fact about the fund or the UN; OTHER_BODY the rule of another body taken as a"
                        + " default; LOCAL_DEFAULT a setting of the installation.\n");
        ProductClasses.ruleBooks().forEach((name, book) -> book(text, name, book.getEnumConstants()));
        holds("rule-book.md", text.toString());
    }

    @Test
    void the_table_of_rights_is_what_the_code_says() throws IOException {
        StringBuilder text = new StringBuilder(
                "# Rights\n\nGenerated from the code. Who may send which command; everybody else is refused by the"
                        + " rule named. A test in each context sends every command as everybody there is and holds the answers"
                        + " against this table. What each may read is on the page /rights.\n");
        ProductClasses.rightsTables().forEach((name, rights) -> {
            text.append("\n## ").append(name).append("\n\n| Command | When | Who may | Rule |\n|---|---|---|---|\n");
            for (Right right : rights) {
                text.append("| %s | %s | %s | %s |%n"
                        .formatted(
                                right.command().getSimpleName(),
                                right.when() == null ? "" : right.when(),
                                right.holders().stream()
                                        .map(holder -> holder.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', ' '))
                                        .collect(joining(", ")),
                                right.rule().name()));
            }
        });
        holds("rights.md", text.toString());
    }

    @Test
    void every_command_is_in_the_table_of_rights() {
        Set<Class<?>> listed = ProductClasses.rightsTables().values().stream()
                .flatMap(List::stream)
                .map(Right::command)
                .collect(toSet());

        assertThat(ProductClasses.commands()).isSubsetOf(listed);
        assertThat(listed).isSubsetOf(ProductClasses.commands());
    }

    private static void book(StringBuilder text, String name, Rule[] rules) {
        text.append("\n## ")
                .append(name)
                .append("\n\n| Rule | Basis | Says | Words of the Terms of Reference |\n|---|---|---|---|\n");
        for (Rule rule : rules) {
            text.append("| %s | %s | %s | %s |%n"
                    .formatted(
                            rule.name(),
                            rule.basis(),
                            rule.sentence(),
                            rule.quote().isEmpty() ? "" : "“" + rule.quote() + "”"));
        }
    }

    private static String fields(Class<?> event) {
        return Stream.of(event.getRecordComponents())
                .map(RecordComponent::getName)
                .reduce((left, right) -> left + ", " + right)
                .orElse("");
    }

    private static void holds(String file, String generated) throws IOException {
        String expected = generated.replace(System.lineSeparator(), "\n");
        Path committed = DOCS.resolve(file);
        if (Boolean.getBoolean("assent.approve")) {
            Files.writeString(committed, expected);
        }
        assertThat(committed)
                .as("docs/%s, written anew with -Dassent.approve=true".formatted(file))
                .exists();
        assertThat(Files.readString(committed)).isEqualTo(expected);
    }
}
