package org.assent.app;

import java.util.Arrays;
import java.util.List;
import org.assent.app.command.Command;
import org.assent.app.command.Help;
import org.assent.app.command.Import;
import org.assent.app.command.Rebuild;
import org.assent.app.command.Run;
import org.assent.app.command.Verify;
import org.assent.app.configuration.ShortNames;

/** {@code java -jar assent.jar} runs Assent; {@code java -jar assent.jar COMMAND} does one thing and ends. */
public final class Assent {
    private static final int UNKNOWN_COMMAND = 2;

    private Assent() {}

    public static void main(String[] arguments) {
        ShortNames.adopt(System.getProperties());
        if (arguments.length == 0) {
            new Run().start();
            return;
        }
        System.exit(run(arguments[0], Arrays.asList(arguments).subList(1, arguments.length)));
    }

    private static int run(String name, List<String> arguments) {
        List<Command> commands = List.of(new Verify(), new Rebuild(), new Import());
        Help help = new Help(commands);
        if (name.equals(help.name()) || name.equals("--help") || name.equals("-h")) {
            return help.run(arguments, System.out, System.err);
        }
        for (Command command : commands) {
            if (command.name().equals(name)) {
                return command.run(arguments, System.out, System.err);
            }
        }
        System.err.println("There is no command " + name + ".");
        help.run(List.of(), System.err, System.err);
        return UNKNOWN_COMMAND;
    }
}
