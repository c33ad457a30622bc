package policygraph;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import policygraph.command.BriefCommand;
import policygraph.command.BulkCommand;
import policygraph.command.CheckCommand;
import policygraph.command.ExtractCommand;
import policygraph.command.LoadCommand;
import policygraph.command.RemoveCommand;

/** The one entry of the jar: a command if one is named, else the server. */
@Command(
        name = "policygraph",
        mixinStandardHelpOptions = true,
        subcommands = {
            BriefCommand.class,
            ExtractCommand.class,
            LoadCommand.class,
            BulkCommand.class,
            RemoveCommand.class,
            CheckCommand.class
        },
        description = "PolicyGraph 政策图谱. Without a command: the server; --name=value sets its configuration.")
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        if (Arrays.stream(args).allMatch(Main::isConfiguration)) {
            Application.serve(args);
        } else {
            command(args);
        }
    }

    /** Whether Spring Boot is meant: {@code --server.port=8081} or {@code --debug}. */
    private static boolean isConfiguration(String argument) {
        return argument.startsWith("--") && !argument.equals("--help") && !argument.equals("--version");
    }

    /** The version is that of the jar; a run from classes has none. */
    private static CommandLine commandLine() {
        String version = Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "unreleased");
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.getCommandSpec().version("policygraph " + version);
        commandLine.getSubcommands().values().forEach(sub -> sub.getCommandSpec()
                .version("policygraph " + version));
        return commandLine;
    }

    private static void command(String... args) {
        int exit = commandLine()
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(args);
        System.exit(exit);
    }
}
