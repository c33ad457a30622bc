package policygraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import policygraph.benchmark.Corpus;
import policygraph.benchmark.Rate;
import policygraph.document.Document;
import policygraph.gazetteer.AgencyGrammar;

/** Characters a second and thread of each finder of mentions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 4)
@Fork(1)
public class FinderBenchmark {

    private final Map<String, Finder> finders = Map.of(
            "policy",
            new PolicyFinder(PolicyWords.fromSeeds()),
            "agency",
            new AgencyFinder(AgencyGrammar.fromSeeds()),
            "organization",
            new OrganizationFinder(),
            "thing",
            NamedThingFinder.fromSeeds());

    @Param({"policy", "agency", "organization", "thing"})
    public String finder = "";

    private final List<List<Mention>> mentions = new ArrayList<>();

    @Setup
    public void readAhead(Corpus corpus) {
        MentionFinder all = MentionFinder.fromSeeds();
        corpus.documents.forEach(document -> mentions.add(all.find(document)));
    }

    @Benchmark
    public void stageMentionBy(Corpus corpus, Rate rate, Blackhole hole) {
        Finder chosen = finders.getOrDefault(finder, (document, earlier) -> List.of());
        for (int i = 0; i < mentions.size(); i++) {
            Document document = corpus.documents.get(i);
            hole.consume(chosen.find(document, mentions.get(i)));
        }
        corpus.countInto(rate);
    }
}
