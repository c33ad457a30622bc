package policygraph.load;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows progress to a person: a bar on a terminal, else a plain line now and then. */
public final class ConsoleProgress {

    private static final int BAR_REFRESH_MILLIS = 200;

    private ConsoleProgress() {}

    /**
     * @param documents how many there are to load
     * @param out where to show it
     */
    public static LoadProgress of(long documents, PrintStream out) {
        return System.console() == null ? new Lines(documents, out) : new Bar(documents);
    }

    /** Documents, rate and time left in one line that is drawn anew. */
    private static final class Bar implements LoadProgress {

        private final ProgressBar bar;

        Bar(long documents) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Loading")
                    .setUnit(" documents", 1)
                    .setInitialMax(documents)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(BAR_REFRESH_MILLIS)
                    .showSpeed()
                    .build();
        }

        @Override
        public void advance(int documents) {
            bar.stepBy(documents);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line at most every few seconds, and one at the end. */
    static final class Lines implements LoadProgress {

        private static final Duration INTERVAL = Duration.ofSeconds(5);

        private final long total;
        private final PrintStream out;
        private final long start = System.nanoTime();
        private long done;
        private long shown = -1;
        private long shownAt = start;

        Lines(long total, PrintStream out) {
            this.total = total;
            this.out = out;
        }

        @Override
        public void advance(int documents) {
            done += documents;
            if (System.nanoTime() - shownAt >= INTERVAL.toNanos()) {
                show();
            }
        }

        @Override
        public void close() {
            if (shown != done) {
                show();
            }
        }

        private void show() {
            shown = done;
            shownAt = System.nanoTime();
            out.println(line(done, total, Duration.ofNanos(shownAt - start)));
        }

        static String line(long done, long total, Duration elapsed) {
            double seconds = Math.max(elapsed.toMillis(), 1) / 1000.0;
            double rate = done / seconds;
            String left = done >= total || done == 0 ? "" : ", about " + Math.round((total - done) / rate) + " s left";
            return String.format(Locale.ROOT, "%d of %d documents, %.1f a second%s", done, total, rate, left);
        }
    }
}
