package policygraph;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import policygraph.command.ExtractCommand;

/** The one entry of the jar: a command if one is named, else the server. */
@Command(
        name = "policygraph",
        mixinStandardHelpOptions = true,
        subcommands = {ExtractCommand.class},
        description = "PolicyGraph 政策图谱")
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        int exit = new CommandLine(new Main())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(args);
        System.exit(exit);
    }
}
