package policygraph;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import policygraph.document.Sha256;
import policygraph.document.Source;
import policygraph.graph.FileHash;
import policygraph.graph.GraphWriter;
import policygraph.graph.Loadable;
import policygraph.graph.QualityRules;
import policygraph.graph.Written;
import policygraph.load.Input;
import policygraph.load.LoadProgress;
import policygraph.load.LoadReport;
import policygraph.load.LoadReport.Failure;
import policygraph.load.Tally;
import policygraph.statement.Extraction;

/** Loads documents: bytes to statements to graph, and what became of each. A bad file harms no other. */
public final class Ingest {

    private static final Logger LOG = LoggerFactory.getLogger(Ingest.class);

    /** Documents of one transaction: enough that its cost does not show, few enough that their rows fit easily. */
    private static final int BATCH = 32;

    /** Bytes above which a file is no reply but something else by mistake. */
    private static final int LARGEST_FILE = 64 * 1024 * 1024;

    private final Extractor extractor;
    private final String version;
    private final GraphWriter graph;
    private final QualityRules rules;

    /**
     * @param version of the extractor, from {@link ExtractorVersion}
     */
    public Ingest(Extractor extractor, String version, GraphWriter graph, QualityRules rules) {
        this.extractor = extractor;
        this.version = version;
        this.graph = graph;
        this.rules = rules;
    }

    /**
     * Loads documents, those that the graph holds unchanged left out. The input may be long and lazy: it is pulled from by one
     * thread as there is room, each document is read before the next is asked for, and it is closed at the end. A source that
     * meets a bad file gives an input that throws when it is read. Of two versions of one document the later stays.
     *
     * @throws PolicyGraphException if the database is gone; what was written stays, and the same call takes up from there
     */
    public LoadReport load(Stream<Input> inputs, LoadProgress progress) {
        Tally tally = new Tally(progress);
        try (inputs) {
            Iterator<Input> all = inputs.iterator();
            boolean complete = true;
            while (complete && all.hasNext()) {
                complete = !tally.stopRequested();
                loadSome(all, tally);
            }
            return tally.report(rules.violations(), complete);
        } catch (ServiceUnavailableException e) {
            throw new PolicyGraphException(
                    "the database cannot be reached any more; " + tally.written()
                            + " documents are in the graph, load again to go on",
                    e);
        }
    }

    private void loadSome(Iterator<Input> inputs, Tally tally) {
        List<Input> batch = new ArrayList<>();
        while (batch.size() < BATCH && inputs.hasNext()) {
            batch.add(inputs.next());
        }
        List<Content> contents = read(batch, tally);
        List<Content> fresh = leaveOutUnchanged(contents, tally);
        write(extract(fresh, tally), tally);
    }

    private static List<Content> read(List<Input> inputs, LoadProgress progress) {
        List<Content> contents = new ArrayList<>();
        for (Input input : inputs) {
            String file = input.source().file();
            try {
                byte[] bytes = input.content().read();
                if (bytes.length > LARGEST_FILE) {
                    throw new PolicyGraphException(file + ": " + bytes.length + " bytes are too many for a reply");
                }
                contents.add(new Content(input.source(), bytes, new FileHash(file, Sha256.of(bytes))));
            } catch (NoSuchFileException e) {
                progress.failed(new Failure(file, file + ": no such file"));
            } catch (IOException e) {
                progress.failed(new Failure(file, file + ": cannot be read (" + e + ")"));
            } catch (PolicyGraphException e) {
                progress.failed(Failure.of(file, e));
            }
        }
        return contents;
    }

    private List<Content> leaveOutUnchanged(List<Content> contents, LoadProgress progress) {
        Map<FileHash, Written> unchanged =
                graph.unchanged(contents.stream().map(Content::hash).toList(), version);
        unchanged.values().forEach(progress::written);
        return contents.stream()
                .filter(content -> !unchanged.containsKey(content.hash()))
                .toList();
    }

    private List<Loadable> extract(List<Content> contents, LoadProgress progress) {
        List<Loadable> extracted = new ArrayList<>();
        for (Content content : contents) {
            String file = content.source().file();
            try {
                Extraction extraction = extractor.extract(content.bytes(), content.source());
                extracted.add(new Loadable(extraction, content.hash().contentHash(), version));
            } catch (PolicyGraphException e) {
                progress.failed(Failure.of(file, e));
            } catch (RuntimeException e) {
                // A text that a rule stumbles over is one file's trouble, and the stack trace is for those who mend the
                // rule.
                LOG.warn("{}: extraction failed", file, e);
                progress.failed(new Failure(file, file + ": extraction failed (" + e + ")"));
            }
        }
        return extracted;
    }

    /** Writes together; if that fails, one by one, to find the document that it fails for. */
    private void write(List<Loadable> documents, LoadProgress progress) {
        try {
            graph.write(documents).forEach(progress::written);
        } catch (ServiceUnavailableException e) {
            throw e;
        } catch (Neo4jException together) {
            for (Loadable document : documents) {
                writeAlone(document, progress);
            }
        }
    }

    private void writeAlone(Loadable document, LoadProgress progress) {
        String file = document.extraction().document().source().file();
        try {
            graph.write(List.of(document)).forEach(progress::written);
        } catch (ServiceUnavailableException e) {
            throw e;
        } catch (Neo4jException e) {
            progress.failed(new Failure(file, file + ": the database refused it (" + e.getMessage() + ")"));
        }
    }

    /** A document's bytes, waiting for extraction. */
    private record Content(Source source, byte[] bytes, FileHash hash) {}
}
