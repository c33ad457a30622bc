package policygraph.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import policygraph.Extractor;
import policygraph.document.Document;
import policygraph.document.DocumentReader;
import policygraph.document.Source;
import policygraph.entity.EntityResolver;
import policygraph.entity.Resolution;
import policygraph.gazetteer.NameTrie;
import policygraph.mention.Mention;
import policygraph.mention.MentionFinder;
import policygraph.seed.Row;
import policygraph.seed.Seeds;
import policygraph.statement.StatementReader;

/** Characters a second and thread: the whole, each stage, and beneath them what a bare pass over the text costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 8)
@Measurement(iterations = 4, time = 4)
@Fork(1)
public class ExtractionBenchmark {

    private static final Source SOURCE = Source.of("generated.txt");
    private static final List<String> GAZETTEERS =
            List.of("region", "agency", "university", "institute", "company", "hospital");

    private final Extractor extractor = new Extractor();
    private final DocumentReader reader = new DocumentReader();
    private final MentionFinder finder = MentionFinder.fromSeeds();
    private final EntityResolver resolver = EntityResolver.fromSeeds();
    private final StatementReader statements = StatementReader.fromSeeds();
    private final NameTrie<Boolean> names = names();

    private final List<List<Mention>> mentions = new ArrayList<>();
    private final List<List<Resolution>> resolutions = new ArrayList<>();

    @Setup
    public void readAhead(Corpus corpus) {
        for (Document document : corpus.documents) {
            List<Mention> found = finder.find(document);
            mentions.add(found);
            resolutions.add(resolver.resolve(document, found));
        }
    }

    private static NameTrie<Boolean> names() {
        Map<String, Boolean> names = new TreeMap<>();
        for (String gazetteer : GAZETTEERS) {
            for (Row row : Seeds.table("gazetteer/" + gazetteer + ".tsv")) {
                names.put(row.get("name"), true);
            }
        }
        return NameTrie.of(names);
    }

    @Benchmark
    public int baselineScan(Corpus corpus, Rate rate) {
        int sum = 0;
        for (String text : corpus.texts) {
            for (int i = 0; i < text.length(); i++) {
                sum += text.charAt(i);
            }
        }
        corpus.countInto(rate);
        return sum;
    }

    @Benchmark
    public int baselineTrie(Corpus corpus, Rate rate) {
        int found = 0;
        for (String text : corpus.texts) {
            for (int i = 0; i < text.length(); i++) {
                found += names.longest(text, i) == null ? 0 : 1;
            }
        }
        corpus.countInto(rate);
        return found;
    }

    @Benchmark
    public void extraction(Corpus corpus, Rate rate, Blackhole hole) {
        corpus.files.forEach(file -> hole.consume(extractor.extract(file, SOURCE)));
        corpus.countInto(rate);
    }

    @Benchmark
    public void stageDocument(Corpus corpus, Rate rate, Blackhole hole) {
        corpus.files.forEach(file -> hole.consume(reader.read(file, SOURCE)));
        corpus.countInto(rate);
    }

    @Benchmark
    public void stageMention(Corpus corpus, Rate rate, Blackhole hole) {
        corpus.documents.forEach(document -> hole.consume(finder.find(document)));
        corpus.countInto(rate);
    }

    @Benchmark
    public void stageEntity(Corpus corpus, Rate rate, Blackhole hole) {
        for (int i = 0; i < mentions.size(); i++) {
            hole.consume(resolver.resolve(corpus.documents.get(i), mentions.get(i)));
        }
        corpus.countInto(rate);
    }

    @Benchmark
    public void stageStatement(Corpus corpus, Rate rate, Blackhole hole) {
        for (int i = 0; i < resolutions.size(); i++) {
            hole.consume(statements.read(corpus.documents.get(i), resolutions.get(i)));
        }
        corpus.countInto(rate);
    }
}
