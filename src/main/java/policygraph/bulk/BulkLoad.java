package policygraph.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
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
     * @param arguments what the importer is to be told
     */
    public record Made(LoadReport report, ImportArguments arguments) {}

    /**
     * Makes the files.
     *
     * @param folder where they go: not there yet, or empty
     * @throws PolicyGraphException if the folder has something in it or cannot be written, or the input breaks
     */
    public Made write(Stream<Input> inputs, Path folder, LoadProgress progress) {
        Path out = folder.toAbsolutePath().normalize();
        Path work = prepare(out);
        DocumentRows mapping = new DocumentRows(grammar.regions(), Lineage.fromSeeds(), titles, contacts);
        Intake intake = new Intake(mapping, work);
        Tally tally = new Tally(progress);
        boolean complete = new Loading(settings, extractor, version, intake, tally).run(inputs);
        progress.notice("merging and writing the files of the import");
        ImportArguments arguments =
                new Assembly(work, intake, titles, Pinyin.fromSeeds(grammar.regions()), Instant.now()).write(out);
        deleteAll(work);
        return new Made(tally.report(List.of(), complete), arguments);
    }

    private static Path prepare(Path out) {
        try {
            Files.createDirectories(out);
            try (Stream<Path> files = Files.list(out)) {
                if (files.findAny().isPresent()) {
                    throw new PolicyGraphException(out + ": is not empty; name a folder that is, or is not there yet");
                }
            }
            return Files.createDirectory(out.resolve("work"));
        } catch (IOException e) {
            throw Spool.unwritable(out, e);
        }
    }

    private static void deleteAll(Path work) {
        try (Stream<Path> files = Files.list(work)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
            Files.delete(work);
        } catch (IOException e) {
            throw Spool.unwritable(work, e);
        }
    }
}
