package policygraph.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import policygraph.graph.Written;
import policygraph.load.LoadProgress;
import policygraph.load.LoadReport;
import policygraph.load.LoadReport.Failure;

/** One upload that is loaded while its sender watches; any number may watch, from the start or later. */
final class Load implements LoadProgress {

    /** Watchers need not know of each of hundreds of documents a second. */
    private static final long PACE_NANOS = 200_000_000;

    /** Documents that are told by name, to be looked into; the report counts all. */
    private static final int DOCUMENTS_KEPT = 200;

    private final String id;
    private final List<SseEmitter> watchers = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<Written> documents = new ArrayList<>();
    private State state = State.WAITING;
    private long done;
    private @Nullable Long total;
    private @Nullable String file;
    private @Nullable LoadReport report;
    private @Nullable String trouble;
    private long sentAt;
    private volatile boolean stopping;

    Load(String id) {
        this.id = id;
    }

    /** Where a load is. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        /** It broke off; what was written stays. */
        BROKEN
    }

    /**
     * How far it is.
     *
     * @param done files that are dealt with
     * @param total how many there are; null while that is not known
     * @param file the last one
     */
    record Progress(long done, @Nullable Long total, @Nullable String file) {}

    /**
     * A load as it is now.
     *
     * @param documents the first of those that are in the graph now
     * @param report null until the end
     * @param trouble why it broke off, else null
     */
    record View(
            String id,
            State state,
            Progress progress,
            List<Written> documents,
            @Nullable LoadReport report,
            @Nullable String trouble) {}

    String id() {
        return id;
    }

    synchronized View view() {
        return new View(id, state, progress(), List.copyOf(documents), report, trouble);
    }

    synchronized boolean isOver() {
        return state == State.DONE || state == State.BROKEN;
    }

    synchronized void start() {
        state = State.RUNNING;
    }

    @Override
    public synchronized void total(long documents) {
        total = documents;
        send("progress", progress());
    }

    @Override
    public synchronized void written(Written written) {
        if (documents.size() < DOCUMENTS_KEPT) {
            documents.add(written);
        }
        advance(written.file());
    }

    @Override
    public synchronized void failed(Failure failure) {
        if (failures.size() < LoadReport.FAILURES_KEPT) {
            failures.add(failure);
            send("failure", failure);
        }
        advance(failure.file());
    }

    @Override
    public synchronized void notice(String words) {
        send("notice", words);
    }

    @Override
    public boolean stopRequested() {
        return stopping;
    }

    /** Ends it with what it is writing now. */
    void stop() {
        stopping = true;
    }

    synchronized void finish(LoadReport result) {
        report = result;
        state = State.DONE;
        end();
    }

    synchronized void breakOff(String why) {
        trouble = why;
        state = State.BROKEN;
        end();
    }

    /** Tells a watcher what was until now, and from now on what comes. */
    synchronized SseEmitter watch() {
        SseEmitter watcher = new SseEmitter(0L);
        watchers.add(watcher);
        failures.forEach(failure -> send(watcher, "failure", failure));
        send(watcher, "progress", progress());
        if (isOver()) {
            end();
        }
        return watcher;
    }

    private Progress progress() {
        return new Progress(done, total, file);
    }

    private void advance(String name) {
        done++;
        file = name;
        if (System.nanoTime() - sentAt > PACE_NANOS) {
            sentAt = System.nanoTime();
            send("progress", progress());
        }
    }

    private void end() {
        send("progress", progress());
        send("report", view());
        watchers.forEach(SseEmitter::complete);
        watchers.clear();
    }

    private void send(String event, Object data) {
        List.copyOf(watchers).forEach(watcher -> send(watcher, event, data));
    }

    private void send(SseEmitter watcher, String event, Object data) {
        try {
            watcher.send(SseEmitter.event().name(event).data(data, MediaType.APPLICATION_JSON));
        } catch (IOException | IllegalStateException e) {
            // Who does not listen any more is no trouble of the load.
            watchers.remove(watcher);
        }
    }
}
