package org.assent.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the database in a Java of its own, which a test may kill. */
final class OtherProgram {
    private final Process process;
    private final List<String> said = new ArrayList<>();

    private OtherProgram(Process process) {
        this.process = process;
    }

    /** Starts it and waits until it says that it is ready, or ends. */
    static OtherProgram on(Path data) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        OtherProgram.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        OtherProgram program = new OtherProgram(process);
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            program.said.add(line);
            if (line.equals("ready")) {
                break;
            }
        }
        return program;
    }

    String said() {
        return String.join("\n", said);
    }

    boolean ready() {
        return said.contains("ready");
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public static void main(String[] arguments) throws Exception {
        try (Database database = Database.embedded(Path.of(arguments[0]))) {
            Notes.write(database.owner(), "written by the other program");
            System.out.println("ready");
            System.in.read();
        } catch (DatabaseUnavailable e) {
            System.out.println(e.getMessage());
        }
    }
}
