package org.assent.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    /** For each law, classes made to break it, whose names must be in what the law says about them. */
    private static final Map<String, List<String>> BREAKERS = Map.ofEntries(
            Map.entry("only the process module imports the process engine", List.of("StartsAnInstance")),
            Map.entry("nobody uses the old Jackson", List.of("ReadsJson")),
            Map.entry(
                    "Axon appears in aggregates and as the target identifier of commands",
                    List.of("HandlesEvents", "SendsItself")),
            Map.entry(
                    "pages know neither the engine nor the inside door nor an aggregate",
                    List.of("LoadsTheRound", "ComesThroughTheInsideDoor")),
            Map.entry("kernel, rules and proof are plain Java", List.of("KnowsSpring")),
            Map.entry(
                    "time and chance are injected",
                    List.of("asksInstant", "asksLocalDate", "asksSystem", "asksSystemClock", "drawsAnId")),
            Map.entry("only the product can be run", List.of("RunsByItself")),
            Map.entry("contexts know each other in no circle", List.of("consensus", "proposals")),
            Map.entry("a context knows only those it may", List.of("KnowsProposals")),
            Map.entry("contexts meet through messages and published values", List.of("ReadsOthersRegister")),
            Map.entry("the platform knows no context", List.of("KnowsMembership")),
            Map.entry("read models know no policy", List.of("AsksAPolicy")),
            Map.entry("nobody asks for a transaction by annotation", List.of("WantsATransaction")),
            Map.entry("who reads a document is decided in one place", List.of("ReadsPastTheReading")),
            Map.entry("names say what a thing is", List.of("RoundHelper")));

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/org/assent/testing/"))
            .importPackages("org.assent");

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("broken");

    @Test
    void the_product_was_found() {
        assertThat(PRODUCT.size()).isGreaterThan(100);
        assertThat(PRODUCT.contain("org.assent.platform.process.ProcessTrace")).isTrue();
        assertThat(PRODUCT.contain("org.assent.testing.TestDatabase")).isFalse();
    }

    @TestFactory
    Stream<DynamicTest> the_product_keeps_each_law() {
        return new Architecture("org.assent")
                .laws().entrySet().stream()
                        .map(law -> dynamicTest(
                                law.getKey(),
                                () -> law.getValue().allowEmptyShould(true).check(PRODUCT)));
    }

    @TestFactory
    Stream<DynamicTest> each_law_finds_who_breaks_it() {
        return new Architecture("broken")
                .laws().entrySet().stream()
                        .map(law -> dynamicTest(law.getKey(), () -> finds(law.getValue(), BREAKERS.get(law.getKey()))));
    }

    private static void finds(ArchRule law, List<String> breakers) {
        assertThat(law.evaluate(BROKEN).getFailureReport().getDetails().toString())
                .contains(breakers);
    }
}
