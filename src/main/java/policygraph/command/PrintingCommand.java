package policygraph.command;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the commands share: where they print, and how they say that not all went well. */
abstract class PrintingCommand {

    /** Exit code: at least one file could not be read; the others are done. */
    static final int SOME_FAILED = 1;

    @Spec
    private @Nullable CommandSpec spec;

    final PrintWriter out() {
        return commandLine().getOut();
    }

    final PrintWriter err() {
        return commandLine().getErr();
    }

    final CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("picocli fills the command's specification in before it calls");
        }
        return spec.commandLine();
    }
}
