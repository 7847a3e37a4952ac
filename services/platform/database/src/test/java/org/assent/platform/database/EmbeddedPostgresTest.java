package org.assent.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private Path data;
    private Database database;

    @BeforeEach
    void start() throws Exception {
        data = Directories.target().resolve("embedded");
        database = Database.embedded(data);
        Notes.forget(database.owner());
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void a_killed_server_comes_back_on_the_same_port_with_everything_it_confirmed() throws Exception {
        Notes.write(database.owner(), "before the kill");
        int port = database.embeddedPort().orElseThrow();
        long killed = serverProcess();

        kill(ProcessHandle.of(killed).orElseThrow());
        Eventually.holds(SOON, () -> database.alive() && serverProcess() != killed);

        assertThat(Notes.read(database.owner())).isEqualTo("before the kill");
        assertThat(database.embeddedPort()).hasValue(port);
    }

    @Test
    void the_server_comes_back_when_the_shell_that_watches_it_is_killed() throws Exception {
        Notes.write(database.owner(), "before the kill");
        long orphan = serverProcess();
        ProcessHandle watchdog = ProcessHandle.of(orphan).orElseThrow().parent().orElseThrow();

        kill(watchdog);
        Eventually.holds(SOON, () -> database.alive() && serverProcess() != orphan);

        assertThat(Notes.read(database.owner())).isEqualTo("before the kill");
    }

    @Test
    void starting_again_keeps_everything() throws Exception {
        Notes.write(database.owner(), "kept");

        database.close();
        database = Database.embedded(data);

        assertThat(Notes.read(database.owner())).isEqualTo("kept");
    }

    @Test
    void a_pid_file_left_by_another_start_of_the_machine_does_not_stop_us() throws Exception {
        database.close();
        Files.writeString(
                data.resolve("postgres/data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data + "\n");

        database = Database.embedded(data);

        assertThat(database.alive()).isTrue();
    }

    @Test
    void a_second_program_on_the_same_directory_is_refused_in_plain_words() throws Exception {
        OtherProgram second = OtherProgram.on(data);

        assertThat(second.ready()).isFalse();
        assertThat(second.said())
                .contains("Another Assent is running on " + data.resolve("postgres") + " (process "
                        + ProcessHandle.current().pid() + ")")
                .doesNotContain("Exception");
    }

    @Test
    void a_second_start_in_the_same_program_is_refused_too() {
        assertThatThrownBy(() -> Database.embedded(data))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("Another Assent is running");
        assertThat(database.alive()).isTrue();
    }

    @Test
    void the_server_stops_when_its_program_is_killed_and_the_directory_opens_again_with_the_data() throws Exception {
        database.close();
        Path other = Directories.fresh("killed-program");
        OtherProgram program = OtherProgram.on(other);
        assertThat(program.ready()).as(program.said()).isTrue();

        program.kill();
        Eventually.holds(SOON, () -> !ClusterProcesses.present(other.resolve("postgres/data")));

        try (Database reopened = Database.embedded(other)) {
            assertThat(Notes.read(reopened.owner())).isEqualTo("written by the other program");
        }
    }

    @Test
    void starting_at_once_after_a_kill_waits_for_the_old_server_to_end() throws Exception {
        database.close();
        Path other = Directories.fresh("killed-and-started");
        OtherProgram program = OtherProgram.on(other);
        assertThat(program.ready()).as(program.said()).isTrue();

        program.kill();
        try (Database reopened = Database.embedded(other)) {
            assertThat(Notes.read(reopened.owner())).isEqualTo("written by the other program");
        }
    }

    @Test
    void every_confirmed_commit_is_on_the_disk_and_the_settings_say_so() throws Exception {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("data_checksums")).isEqualTo("on");
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void nobody_gets_in_without_the_password() {
        assertThatThrownBy(() -> new Login(database.url(), "postgres", "guess", null).connect(Map.of()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void passwords_are_for_the_eyes_of_their_owner() throws Exception {
        for (String role : new String[] {"postgres", "assent_owner", "assent_app"}) {
            Path file = data.resolve("postgres/password." + role);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(file)).hasSize(48);
        }
    }

    @Test
    void another_program_reaches_the_running_server_with_the_files_of_the_data_directory() throws Exception {
        Notes.write(database.owner(), "shared");

        try (Database second = Database.running(data, database.embeddedPort().orElseThrow())) {
            assertThat(Notes.read(second.owner())).isEqualTo("shared");
        }
        assertThat(database.alive()).isTrue();
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private long serverProcess() throws Exception {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("postgres/data/postmaster.pid"))
                    .get(0)
                    .trim());
        } catch (NoSuchFileException | IndexOutOfBoundsException e) {
            return -1;
        }
    }

    private String setting(String name) throws SQLException {
        try (Connection connection = database.application().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
