package policygraph.api;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import policygraph.Ingest;
import policygraph.load.Input;

/** Loads uploads one after another while their senders go on, and remembers the last of them. */
@Component
class Loads implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Loads.class);

    /** Loads that are remembered, and so those that may wait. */
    private static final int MOST = 50;

    private final Ingest ingest;
    private final Map<String, Load> loads = new LinkedHashMap<>();
    private final ExecutorService one = Executors.newSingleThreadExecutor(work -> new Thread(work, "upload-loading"));

    Loads(Ingest ingest) {
        this.ingest = ingest;
    }

    /**
     * Takes an upload and loads it when its turn comes.
     *
     * @throws BadUploadException if too many are waiting
     */
    Load start(List<MultipartFile> files) {
        Load load = new Load(UUID.randomUUID().toString());
        remember(load);
        Upload upload = Upload.of(files);
        one.execute(() -> run(load, upload));
        return load;
    }

    synchronized Optional<Load> find(String id) {
        return Optional.ofNullable(loads.get(id));
    }

    private synchronized void remember(Load load) {
        Iterator<Load> oldest = loads.values().iterator();
        while (loads.size() >= MOST && oldest.hasNext()) {
            if (oldest.next().isOver()) {
                oldest.remove();
            }
        }
        if (loads.size() >= MOST) {
            throw BadUploadException.tooMany();
        }
        loads.put(load.id(), load);
    }

    private void run(Load load, Upload upload) {
        load.start();
        try (upload) {
            try (Stream<Input> inputs = upload.sources().inputs()) {
                load.total(inputs.mapToLong(input -> 1).sum());
            }
            load.finish(ingest.load(upload.sources().inputs(), load));
        } catch (RuntimeException e) {
            LOG.error("load {} broke off", load.id(), e);
            load.breakOff(String.valueOf(e.getMessage()));
        }
    }

    /** The load that is running ends with what it is writing. */
    @Override
    public synchronized void destroy() {
        loads.values().forEach(Load::stop);
        one.shutdown();
    }
}
