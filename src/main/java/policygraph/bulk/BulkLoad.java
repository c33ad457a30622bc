package policygraph.bulk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import policygraph.document.Source;
import policygraph.entity.PolicyTitles;
import policygraph.gazetteer.AgencyGrammar;
import policygraph.gazetteer.Lineage;
import policygraph.gazetteer.Pinyin;
import policygraph.graph.DocumentRows;
import policygraph.ingest.LoadSettings;
import policygraph.ingest.Loading;
import policygraph.load.Input;
import policygraph.load.LoadProgress;
import policygraph.load.LoadReport;
import policygraph.load.Tally;
import policygraph.statement.Extraction;

/** Reads a corpus and makes of it the files of an import. A bad file harms no other. */
public final class BulkLoad {

    private final LoadSettings settings;
    private final BiFunction<byte[], Source, Extraction> extractor;
    private final String version;
    private final boolean contacts;
    private final AgencyGrammar grammar = AgencyGrammar.fromSeeds();
    private final PolicyTitles titles = PolicyTitles.with(grammar);

    /**
     * @param extractor reads a document's bytes; used by many threads
     * @param version of the extractor
     * @param contacts whether texts keep the contact persons and telephone numbers that they print
     */
    public BulkLoad(
            LoadSettings settings, BiFunction<byte[], Source, Extraction> extractor, String version, boolean contacts) {
        this.settings = settings;
        this.extractor = extractor;
        this.version = version;
        this.contacts = contacts;
    }

    /**
     * What was made.
     *
     * @param report what became of each document
     * @param arguments what the importer is to be told; null if it was told to stop: then there are no files
     */
    public record Made(LoadReport report, @Nullable ImportArguments arguments) {}

    /**
     * Makes the files. They are in the folder all together at the end, or none of them is.
     *
     * @param folder where they go: not there yet, or empty
     * @throws PolicyGraphException if the folder has something in it or cannot be written, or the input breaks
     */
    public Made write(Stream<Input> inputs, Path folder, LoadProgress progress) {
        Tally tally = new Tally(progress);
        try (Workplace workplace = Workplace.in(folder)) {
            Intake intake = new Intake(mapping(), workplace.work(), Instant.now());
            if (new Loading(settings, extractor, version, intake, tally).run(inputs)) {
                progress.notice("merging and writing the files of the import");
                ImportArguments arguments =
                        assembly(workplace, intake, progress).write(workplace);
                workplace.publish();
                return new Made(tally.report(List.of(), true), arguments);
            }
        } catch (StoppedException e) {
            // As if it had been told so while it read.
        }
        return new Made(tally.report(List.of(), false), null);
    }

    private DocumentRows mapping() {
        return new DocumentRows(grammar.regions(), Lineage.fromSeeds(), titles, contacts);
    }

    private Assembly assembly(Workplace workplace, Intake intake, LoadProgress progress) {
        Pinyin pinyin = Pinyin.fromSeeds(grammar.regions());
        return new Assembly(workplace.work(), intake, titles, pinyin, () -> goOn(progress));
    }

    private static void goOn(LoadProgress progress) {
        if (progress.stopRequested()) {
            throw new StoppedException();
        }
    }

    /** It was told to stop. */
    private static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
