package org.assent.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assent.platform.ledger.EventCatalogue;
import org.assent.platform.ledger.EventJson;
import org.assent.platform.ledger.EventTypes;
import org.assent.platform.ledger.catalogue.EventCodec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is stored once has to be read for ever. For every alias there is one approved sample, {@code
 * src/test/resources/events/<alias>.json}; it must load, and a sample of today's shape must be written again exactly as it is. A
 * new event has no sample yet: the test fails and prints the one to approve, and writes it with {@code -Dassent.approve=true}. A
 * sample is never changed afterwards; a new shape is a new version.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> stored_events_stay_readable() {
 *     return ApprovedSamples.of(LibraryEvents.types());
 * }
 * }</pre>
 */
public final class ApprovedSamples {
    private static final String SUFFIX = ".json";

    private final JsonMapper json = EventJson.mapper();
    private final EventTypes types;
    private final EventCodec codec;
    private final Map<Class<?>, Object> examples;
    private final Path directory;
    private final boolean approve;

    ApprovedSamples(EventTypes types, List<?> examples, Path directory, boolean approve) {
        this.types = types;
        this.codec = new EventCodec(new EventCatalogue(List.of(types)), new Random(0));
        this.examples = examples.stream().collect(Collectors.toMap(Object::getClass, Function.identity()));
        this.directory = directory;
        this.approve = approve;
    }

    /**
     * One test for each alias of a context.
     *
     * @param examples events to make new samples of, where one made up from the types would not pass the event's own checks
     */
    public static Stream<DynamicTest> of(EventTypes types, Object... examples) {
        return new ApprovedSamples(
                        types,
                        List.of(examples),
                        TestDatabase.target().resolveSibling("src/test/resources/events"),
                        Boolean.getBoolean("assent.approve"))
                .tests();
    }

    Stream<DynamicTest> tests() {
        List<DynamicTest> tests = new ArrayList<>();
        for (EventTypes.Entry entry : types.entries()) {
            tests.add(DynamicTest.dynamicTest(entry.alias(), () -> checkPresent(entry)));
        }
        for (EventTypes.Upcast old : types.upcasts()) {
            tests.add(DynamicTest.dynamicTest(old.from(), () -> checkOld(old.from())));
        }
        return tests.stream();
    }

    private void checkPresent(EventTypes.Entry entry) {
        Path file = directory.resolve(entry.alias() + SUFFIX);
        if (!Files.exists(file)) {
            propose(entry, file);
            return;
        }
        String approved = json.writeValueAsString(tree(file));
        Object event = codec.event(entry.alias(), approved.getBytes(StandardCharsets.UTF_8));
        assertThat(json.writeValueAsString(event))
                .as("%s is written otherwise than it was approved: that is a new version", entry.alias())
                .isEqualTo(approved);
    }

    private void checkOld(String alias) {
        Path file = directory.resolve(alias + SUFFIX);
        assertThat(file)
                .as("the sample of %s, which is in somebody's log", alias)
                .exists();
        byte[] approved = json.writeValueAsBytes(tree(file));
        assertThat(codec.event(alias, approved)).as("%s as read today", alias).isNotNull();
    }

    private void propose(EventTypes.Entry entry, Path file) {
        Object example = example(entry.type());
        String proposal = json.writerWithDefaultPrettyPrinter().writeValueAsString(example) + "\n";
        if (!approve) {
            fail("%s has no approved sample. If it shall be stored like this for ever, save it as %s%n%s"
                    .formatted(entry.alias(), file, proposal));
        }
        try {
            Files.createDirectories(directory);
            Files.writeString(file, proposal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object example(Class<?> type) {
        @Nullable Object given = examples.get(type);
        return given != null ? given : new MadeUp().value(type, "event");
    }

    private JsonNode tree(Path file) {
        try {
            return json.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
