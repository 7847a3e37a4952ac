package org.assent.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assent.kernel.PersonRef;
import org.assent.platform.ledger.AttemptRefused;
import org.assent.platform.ledger.EventTypes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ApprovedSamplesTest {
    record KeyCut(UUID lock, PersonRef person, Instant at, List<String> teeth) {}

    private static final String SAMPLE = """
            {
              "lock" : "01939e5a-7c00-7000-8000-000000000001",
              "person" : "person",
              "at" : "2026-11-23T12:00:00.000001Z",
              "teeth" : [ "teeth" ]
            }
            """;

    @TempDir
    private Path directory;

    /** The ledger cannot use this module, so its own event is held here. */
    @TestFactory
    Stream<DynamicTest> stored_events_stay_readable() {
        return ApprovedSamples.of(AttemptRefused.types());
    }

    @Test
    void an_event_without_a_sample_fails_and_says_what_to_approve() {
        assertThatThrownBy(() -> run(types(), false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("locks.KeyCut.1 has no approved sample")
                .hasMessageContaining(SAMPLE);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void approving_writes_the_sample_and_then_it_holds() throws IOException {
        run(types(), true);

        assertThat(directory.resolve("locks.KeyCut.1.json")).hasContent(SAMPLE);
        assertThatCode(() -> run(types(), false)).doesNotThrowAnyException();
    }

    @Test
    void an_event_that_is_written_otherwise_than_approved_fails() throws IOException {
        Files.writeString(
                directory.resolve("locks.KeyCut.1.json"),
                SAMPLE.replace("\"teeth\" : [ \"teeth\" ]", "\"teeth\" : [ ]").replace("\"person\"", "\"owner\""));

        assertThatThrownBy(() -> run(types(), false)).hasMessageContaining("owner");
    }

    @Test
    void an_older_shape_needs_a_sample_that_is_still_read() throws IOException {
        EventTypes evolved = types().upcast("locks.KeyFiled.1", "locks.KeyCut.1", json -> {
            json.put("teeth", List.of());
            return json;
        });
        Files.writeString(directory.resolve("locks.KeyCut.1.json"), SAMPLE);

        assertThatThrownBy(() -> run(evolved, false)).hasMessageContaining("locks.KeyFiled.1");

        Files.writeString(
                directory.resolve("locks.KeyFiled.1.json"), SAMPLE.replace(",\n  \"teeth\" : [ \"teeth\" ]", ""));
        assertThatCode(() -> run(evolved, false)).doesNotThrowAnyException();
    }

    private static EventTypes types() {
        return EventTypes.of("locks").add(1, KeyCut.class);
    }

    private void run(EventTypes types, boolean approve) {
        new ApprovedSamples(types, List.of(), directory, approve).tests().forEach(test -> {
            try {
                test.getExecutable().execute();
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
