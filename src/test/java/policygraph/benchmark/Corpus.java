package policygraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import policygraph.document.Document;
import policygraph.document.DocumentReader;
import policygraph.document.Source;

/**
 * The replies that every benchmark reads, as text, as bytes and as documents: generated ones and, one in twenty, those of
 * the scorecard that are in the project, whose layouts vary more.
 */
@State(Scope.Benchmark)
public class Corpus {

    private static final long SEED = 20260101;

    /** One in so many is a reply of the scorecard. */
    private static final int GOLD_EVERY = 20;

    /** Generated characters; 17 million are 50 MB of UTF-8. */
    @Param("17000000")
    public int characters;

    public List<String> texts = List.of();
    public List<byte[]> files = List.of();
    public List<Document> documents = List.of();

    @Setup
    public void make() {
        texts = withGold(new ReplyGenerator(SEED).replies(characters));
        files = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        DocumentReader reader = new DocumentReader();
        documents = files.stream()
                .map(file -> reader.read(file, Source.of("generated.txt")))
                .toList();
    }

    private static List<String> withGold(List<String> generated) {
        List<String> gold = Stream.of("seeds/reply", "src/test/resources/gold/other")
                .flatMap(folder -> textsIn(Path.of(folder)).stream())
                .toList();
        List<String> mixed = new ArrayList<>();
        for (int i = 0; i < generated.size(); i++) {
            mixed.add(generated.get(i));
            if (i % GOLD_EVERY == 0) {
                mixed.add(gold.get(i / GOLD_EVERY % gold.size()));
            }
        }
        return mixed;
    }

    private static List<String> textsIn(Path folder) {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a rate has to be divided by: {@link Rate} counts characters. */
    public void countInto(Rate rate) {
        rate.chars += texts.stream().mapToLong(String::length).sum();
    }
}
