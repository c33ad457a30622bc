package policygraph.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import policygraph.document.Document;
import policygraph.document.DocumentReader;
import policygraph.document.Source;

/** The replies that every benchmark reads, as text, as bytes and as documents. */
@State(Scope.Benchmark)
public class Corpus {

    private static final long SEED = 20260101;

    /** Characters in all; 17 million are 50 MB of UTF-8. */
    @Param("2000000")
    public int characters;

    public List<String> texts = List.of();
    public List<byte[]> files = List.of();
    public List<Document> documents = List.of();

    @Setup
    public void make() {
        texts = new ReplyGenerator(SEED).replies(characters);
        files = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        DocumentReader reader = new DocumentReader();
        documents = files.stream()
                .map(file -> reader.read(file, Source.of("generated.txt")))
                .toList();
    }

    /** What a rate has to be divided by: {@link Rate} counts characters. */
    public void countInto(Rate rate) {
        rate.chars += texts.stream().mapToLong(String::length).sum();
    }
}
