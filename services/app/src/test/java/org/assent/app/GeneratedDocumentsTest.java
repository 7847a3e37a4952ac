package org.assent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assent.kernel.MovesProcess;
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
