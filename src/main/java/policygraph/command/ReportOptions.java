package policygraph.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import policygraph.load.FailedFiles;
import policygraph.load.LoadReport;
import policygraph.load.ReportFile;
import policygraph.source.Skipped;

/** What a load tells at its end, on the terminal and in a file, and how to take up again what failed. */
final class ReportOptions {

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write what was done, and all that failed with its reason, to this file, as JSON.")
    private @Nullable Path report;

    @Option(
            names = "--retry-failed",
            paramLabel = "REPORT",
            description = "Take only what failed by this report, from where that command found it.")
    private @Nullable Path retry;

    /** @return null if there is to be no file */
    @Nullable
    ReportFile open(List<String> arguments) {
        return report == null ? null : ReportFile.open(report, arguments);
    }

    /** @return null if nothing is taken up again */
    @Nullable
    FailedFiles failed() {
        return retry == null ? null : FailedFiles.of(retry);
    }

    /** Prints a report and gives the exit code. */
    static int print(LoadReport done, Skipped skipped, PrintWriter out, PrintWriter err) {
        out.println(done.summary());
        out.println(done.speed());
        if (skipped.count() > 0) {
            out.println(skipped.summary());
        }
        done.warnings().forEach(warning -> out.println("! " + warning));
        done.failures().forEach(failure -> err.println(failure.reason()));
        long more = done.failed() - done.failures().size();
        if (more > 0) {
            err.println(more + " more failed; --report FILE keeps them all");
        }
        return done.failed() == 0 ? 0 : PrintingCommand.SOME_FAILED;
    }
}
