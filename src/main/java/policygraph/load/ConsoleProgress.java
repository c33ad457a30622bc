package policygraph.load;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import policygraph.graph.Written;
import policygraph.load.LoadReport.Failure;

/** Shows progress to a person: a bar on a terminal, else a plain line now and then. */
public final class ConsoleProgress {

    private static final int BAR_REFRESH_MILLIS = 200;

    private ConsoleProgress() {}

    /**
     * @param documents how many there are to load, if that is known
     * @param out where to show it
     */
    public static LoadProgress of(OptionalLong documents, PrintStream out) {
        return System.console() == null ? new Lines(documents, out) : new Bar(documents, out);
    }

    /** Documents, rate and, where the end is known, time left in one line that is drawn anew. */
    private static final class Bar implements LoadProgress {

        private final ProgressBar bar;
        private final PrintStream out;

        Bar(OptionalLong documents, PrintStream out) {
            this.out = out;
            bar = new ProgressBarBuilder()
                    .setTaskName("Loading")
                    .setUnit(" documents", 1)
                    .setInitialMax(documents.orElse(-1))
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(BAR_REFRESH_MILLIS)
                    .showSpeed()
                    .build();
        }

        @Override
        public void total(long documents) {
            bar.maxHint(documents);
        }

        @Override
        public void written(Written written) {
            bar.step();
        }

        @Override
        public void failed(Failure failure) {
            bar.step();
        }

        @Override
        public void notice(String words) {
            out.println();
            out.println(words);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line at most every few seconds, and one at the end. */
    static final class Lines implements LoadProgress {

        private static final Duration INTERVAL = Duration.ofSeconds(5);

        private volatile OptionalLong total;
        private final PrintStream out;
        private final long start = System.nanoTime();
        private long done;
        private long shown = -1;
        private long shownAt = start;

        Lines(OptionalLong total, PrintStream out) {
            this.total = total;
            this.out = out;
        }

        @Override
        public void total(long documents) {
            total = OptionalLong.of(documents);
        }

        @Override
        public void written(Written written) {
            advance();
        }

        @Override
        public void failed(Failure failure) {
            advance();
        }

        @Override
        public void notice(String words) {
            out.println(words);
        }

        @Override
        public void close() {
            if (shown != done) {
                show();
            }
        }

        private void advance() {
            done++;
            if (System.nanoTime() - shownAt >= INTERVAL.toNanos()) {
                show();
            }
        }

        private void show() {
            shown = done;
            shownAt = System.nanoTime();
            out.println(line(done, total, Duration.ofNanos(shownAt - start)));
        }

        static String line(long done, OptionalLong total, Duration elapsed) {
            double seconds = Math.max(elapsed.toMillis(), 1) / 1000.0;
            double rate = done / seconds;
            String of = total.isPresent() ? " of " + total.getAsLong() : "";
            boolean open = total.isPresent() && done > 0 && done < total.getAsLong();
            String left = open ? ", about " + Math.round((total.getAsLong() - done) / rate) + " s left" : "";
            return String.format(Locale.ROOT, "%d%s documents, %.1f a second%s", done, of, rate, left);
        }
    }
}
