package org.assent.app.command;

import java.io.PrintStream;
import java.util.List;

/** Says what can be asked for and how settings are given. */
public final class Help implements Command {
    private final List<Command> commands;

    public Help(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String summary() {
        return "says this";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        out.println("java -jar assent.jar            runs Assent");
        commands.forEach(command -> line(out, command));
        line(out, this);
        out.println();
        out.println("""
                Settings, each also in an application.yaml beside the jar (assent.port and so on):
                  -Dport=9090  or ASSENT_PORT     where it listens (8080)
                  -Ddata=DIR   or ASSENT_DATA     where it keeps everything (.assent)
                  ASSENT_ADDRESS                  the address it listens on (127.0.0.1; all with a database of your own)
                  ASSENT_DATABASE_URL, ASSENT_DATABASE_USER, ASSENT_DATABASE_PASSWORD
                                                  a PostgreSQL of your own instead of the embedded one
                  ASSENT_DATABASE_OWNER_USER, ASSENT_DATABASE_OWNER_PASSWORD
                                                  the login that owns its tables, if it is another
                  ASSENT_DEMO=true or false       the demonstration network, its sign-in names and its clock
                  ASSENT_DOCUMENTS_LARGEST        the largest file of a dossier (20MB)
                  ASSENT_METRICS_PUBLIC=true      its figures for everybody who reaches it, not for administrators only""");
        return 0;
    }

    private static void line(PrintStream out, Command command) {
        out.printf("java -jar assent.jar %-10s %s%n", command.name(), command.summary());
    }
}
