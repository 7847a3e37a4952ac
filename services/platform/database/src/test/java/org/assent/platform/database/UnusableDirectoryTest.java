package org.assent.platform.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UnusableDirectoryTest {
    @Test
    void a_file_in_the_place_of_the_directory_is_said_to_be_one() throws IOException {
        Path file = Directories.fresh("unusable").resolve("postgres");
        Files.writeString(file, "not a directory");

        assertThatThrownBy(() -> EmbeddedPostgres.start(file))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage(file + " is not a directory. Choose another data directory.");
        assertThatThrownBy(() -> EmbeddedPostgres.start(file.resolve("below")))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("is not a directory");
    }

    @Test
    void a_place_where_nobody_may_write_is_said_to_be_one() {
        Path place = Path.of("/proc/assent");

        assertThatThrownBy(() -> EmbeddedPostgres.start(place))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining(place.toString());
    }

    @Test
    void data_of_another_major_version_are_left_alone() throws IOException {
        Path directory = Directories.fresh("old-version");
        Files.createDirectories(directory.resolve("data"));
        Files.writeString(directory.resolve("data/PG_VERSION"), "15\n");

        assertThatThrownBy(() -> EmbeddedPostgres.start(directory))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("belongs to PostgreSQL 15")
                .hasMessageContaining("backup and restore");
    }

    @Test
    void too_little_room_is_said_with_figures() {
        assertThatThrownBy(() -> FreeSpace.require(Directories.target(), Long.MAX_VALUE, "to begin"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageMatching("The disk of .* is full: \\d+ MB are free and \\d+ MB are needed to begin\\.");
    }

    @Test
    void a_machine_without_programs_for_it_is_told_to_bring_a_database() {
        assertThatThrownBy(() -> PostgresBinaries.archive("Windows 11", "amd64"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("ASSENT_DATABASE_URL");
        assertThatThrownBy(() -> PostgresBinaries.archive("Linux", "riscv64"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("riscv64");
    }

    @Test
    void a_server_that_does_not_start_points_to_its_log() throws IOException {
        Path directory = Directories.fresh("broken");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory)) {
            org.assertj.core.api.Assertions.assertThat(server.alive()).isTrue();
        }
        Files.writeString(directory.resolve("data/postgresql.conf"), "no_such_setting = 1\n");

        assertThatThrownBy(() -> EmbeddedPostgres.start(directory))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("did not start")
                .hasMessageContaining("postgres.log");
    }
}
