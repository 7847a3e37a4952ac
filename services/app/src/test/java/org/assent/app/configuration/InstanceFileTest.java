package org.assent.app.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceFileTest {
    @TempDir
    Path data;

    @Test
    void a_running_instance_is_found_until_it_says_that_it_stopped() {
        Instance instance = new Instance(
                "http://localhost:8080", 5432, ProcessHandle.current().pid());

        InstanceFile.in(data).write(instance);
        assertThat(InstanceFile.in(data).running()).contains(instance);

        InstanceFile.in(data).remove();
        assertThat(InstanceFile.in(data).running()).isEmpty();
    }

    @Test
    void one_that_was_killed_does_not_count() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();

        InstanceFile.in(data).write(new Instance("http://localhost:8080", 5432, ended.pid()));

        assertThat(InstanceFile.in(data).running()).isEmpty();
    }

    @Test
    void a_file_that_says_nothing_does_not_count() throws IOException {
        Files.writeString(data.resolve("instance.json"), "{");

        assertThat(InstanceFile.in(data).running()).isEmpty();
    }
}
