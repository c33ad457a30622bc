package policygraph;

import java.time.ZonedDateTime;
import java.util.stream.Stream;
import policygraph.graph.GraphWriter;
import policygraph.graph.QualityRules;
import policygraph.ingest.DatabaseGoneException;
import policygraph.ingest.LoadSettings;
import policygraph.ingest.Loading;
import policygraph.load.Input;
import policygraph.load.LoadProgress;
import policygraph.load.LoadReport;
import policygraph.load.Tally;

/** Loads documents: bytes to statements to graph, and what became of each. A bad file harms no other. */
public final class Ingest {

    private final Extractor extractor;
    private final String version;
    private final GraphWriter graph;
    private final QualityRules rules;
    private final LoadSettings settings;

    /**
     * @param version of the extractor, from {@link ExtractorVersion}
     */
    public Ingest(Extractor extractor, String version, GraphWriter graph, QualityRules rules, LoadSettings settings) {
        this.extractor = extractor;
        this.version = version;
        this.graph = graph;
        this.rules = rules;
        this.settings = settings;
    }

    /**
     * Loads documents, those that the graph holds unchanged left out. The input may be long and lazy: it is pulled from by one
     * thread as there is room, each document is read before the next is asked for, and it is closed at the end. A source that
     * meets a bad file gives an input that throws when it is read. Of two versions of one document the later stays.
     *
     * @throws DatabaseGoneException if the database is gone for longer than the settings say; what was written stays, and the same call
     *     takes up from there
     */
    public LoadReport load(Stream<Input> inputs, LoadProgress progress) {
        Tally tally = new Tally(progress);
        try {
            ZonedDateTime start = rules.now();
            boolean complete = new Loading(settings, extractor::extract, version, graph, tally).run(inputs);
            return tally.report(rules.violations(start), complete);
        } catch (DatabaseGoneException e) {
            throw new DatabaseGoneException(
                    e.getMessage() + "; " + tally.written() + " documents are in the graph, load again to go on", e);
        }
    }
}
