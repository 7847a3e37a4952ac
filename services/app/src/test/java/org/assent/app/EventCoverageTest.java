package org.assent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.platform.ledger.Envelope;
import org.assent.platform.ledger.EventCatalogue;
import org.assent.platform.ledger.EventTypes;
import org.assent.platform.ledger.EventTypes.Entry;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.catalogue.EventCodec;
import org.assent.platform.timeline.EventCoverage;
import org.assent.platform.timeline.NotProjected;
import org.assent.platform.timeline.Projector;
import org.assent.platform.web.RuleBook;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.record.Narrator;
import org.assent.platform.web.record.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.i18n.LocaleContextHolder;

/** No event, rule or text of any context is forgotten: what the whole product knows is looked at together. */
class EventCoverageTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Path ROOT = Path.of(System.getProperty("assent.root", "../.."));

    private static RunningProduct product;

    @BeforeAll
    static void start() throws IOException {
        product = RunningProduct.shared();
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    @SuppressWarnings("unchecked") // a bean of the raw type
    void every_event_is_shown_by_a_register_or_listed_with_the_reason_why_none_shows_it() {
        List<Projector<?>> registers = (List<Projector<?>>) (List<?>) product.all(Projector.class);

        assertThat(registers).hasSizeGreaterThan(5);
        assertThat(EventCoverage.gaps(product.all(EventTypes.class), registers, product.all(NotProjected.class)))
                .isEmpty();
    }

    @Test
    void every_context_that_declares_events_is_part_of_the_product() {
        assertThat(product.all(EventTypes.class).stream()
                        .flatMap(types -> types.entries().stream())
                        .map(Entry::alias))
                .containsExactlyInAnyOrderElementsOf(ProductClasses.eventTypes().values().stream()
                        .flatMap(types -> types.entries().stream())
                        .map(Entry::alias)
                        .toList());
    }

    @Test
    void every_rule_book_has_its_pages() {
        assertThat(product.all(RuleBook.class).stream().<Class<?>>map(RuleBook::rules))
                .containsAll(ProductClasses.ruleBooks().values());
    }

    @Test
    void every_rule_of_the_product_has_a_name_of_its_own() {
        assertThat(ProductClasses.ruleBooks().values().stream()
                        .flatMap(book -> Stream.of(book.getEnumConstants()))
                        .map(rule -> rule.name()))
                .doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> every_event_is_told_in_English_and_in_Russian() {
        return product.get(EventCatalogue.class).entries().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.alias(), () -> isTold(entry)));
    }

    private static void isTold(Entry entry) throws IOException {
        RecordedEvent<?> event = recorded(entry);
        assertThat(told(event, Locale.ENGLISH)).matches("(?s).*[a-z].*");
        assertThat(told(event, Locale.forLanguageTag("ru"))).matches("(?s).*[а-я].*");
    }

    private static String told(RecordedEvent<?> event, Locale language) {
        LocaleContextHolder.setLocale(language);
        Times times = new Times(NOW, ZoneId.of("Europe/Minsk"), product.get(Words.class));
        List<Story> stories = product.all(Narrator.class).stream()
                .map(narrator -> narrator.tell(event, times))
                .flatMap(Optional::stream)
                .toList();
        assertThat(stories).as("who tells " + event.type()).hasSize(1);
        String sentence = stories.get(0).sentence();
        assertThat(sentence)
                .isNotBlank()
                .doesNotContain("{", event.name())
                .doesNotContainPattern("\\b[A-Z]+_[A-Z_]+\\b");
        return sentence;
    }

    private static RecordedEvent<?> recorded(Entry entry) throws IOException {
        byte[] sample = Files.readAllBytes(sample(entry.alias()));
        Object payload = new EventCodec(product.get(EventCatalogue.class), new Random(0)).event(entry.alias(), sample);
        UUID stream = new UUID(0x7000L, 0x8000_0000_0000_0001L);
        Act act = new Act(
                new PersonRef("somebody"), new Capacity(Role.SECRETARIAT, "BLR", "IOM"), null, Channel.PAGE, NOW, 1);
        return new RecordedEvent<>(1, stream, 0, entry.alias(), NOW, payload, new Envelope(act, stream, null, stream));
    }

    /** The approved sample, in whichever module it lies. */
    private static Path sample(String alias) throws IOException {
        try (Stream<Path> modules = Files.walk(ROOT.resolve("services"), 2)) {
            return modules.map(module -> module.resolve("src/test/resources/events/" + alias + ".json"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(alias + " has no approved sample"));
        }
    }
}
