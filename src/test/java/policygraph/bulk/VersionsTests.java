package policygraph.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.bulk.Versions.Keys;

/** Documents are given as {@code id file number title body}, a dash for what is not known. */
class VersionsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 a n t b; 2 c m u d                       | LOADED LOADED              | 0 1     | - -",
                "1 a n t b; 1 a n t b                       | LOADED UNCHANGED           | 0       | - -",
                "1 a n t b; 1 c n t b                       | LOADED UNCHANGED           | 0       | - 0",
                "1 a n t b; 2 a m u d                       | LOADED REPLACED            | 1       | - -",
                "1 a n t b; 2 c n t d                       | LOADED REPLACED            | 1       | 1 -",
                "1 a n t b; 2 c n u d                       | LOADED LOADED              | 0 1     | - -",
                "1 a - t b; 2 c - t d                       | LOADED LOADED              | 0 1     | - -",
                "1 a n t b; 2 c - - b                       | LOADED UNCHANGED           | 0       | - 0",
                "1 a n t b; 2 c m t b                       | LOADED LOADED              | 0 1     | - -",
                "1 a n t -; 2 c - - -                       | LOADED LOADED              | 0 1     | - -",
                "2 a n t b; 1 c m t b; 3 d - t b            | LOADED LOADED UNCHANGED    | 0 1     | - - 1",
                "1 a n t b; 1 c n t b; 2 a n t d            | LOADED UNCHANGED REPLACED  | 2       | - 2 -",
                "1 a n t b; 1 c n t b; 2 c m u d            | LOADED UNCHANGED LOADED    | 0 2     | - - -",
                "1 a n t b; 2 c n t d; 3 e n t f            | LOADED REPLACED REPLACED   | 2       | 2 2 -",
                "1 a n t b; 2 c m u d; 3 a m u f            | LOADED LOADED REPLACED     | 2       | - 2 -",
                "1 a n t b; 1 c n t b; 2 d m u e; 2 c m u e | LOADED UNCHANGED LOADED UNCHANGED | 0 2 | - - - 2",
            })
    void laterDocumentsAreToldFromEarlierOnes(String documents, String outcomes, String standing, String copies) {
        Versions versions = new Versions();
        List<String> decided = new ArrayList<>();
        for (String document : documents.split(";")) {
            decided.add(
                    versions.decide(keys(document.strip().split(" "))).outcome().name());
        }

        assertThat(String.join(" ", decided)).isEqualTo(outcomes);
        assertThat(places(decided.size(), place -> versions.stands(place) ? String.valueOf(place) : ""))
                .isEqualTo(standing);
        assertThat(places(decided.size(), place -> copyOf(versions, place, decided.size())))
                .isEqualTo(copies);
    }

    private static String copyOf(Versions versions, int place, int size) {
        String original = versions.copyOf(place);
        return original == null
                ? "-"
                : IntStream.range(0, size)
                        .filter(versions::stands)
                        .filter(other -> versions.id(other).equals(original))
                        .mapToObj(String::valueOf)
                        .findFirst()
                        .orElse("nothing that stands");
    }

    private static String places(int size, IntFunction<String> shown) {
        return String.join(
                " ",
                IntStream.range(0, size)
                        .mapToObj(shown)
                        .filter(one -> !one.isEmpty())
                        .toList());
    }

    private static Keys keys(String... words) {
        String id = "doc-%016x".formatted(Long.parseLong(words[0]));
        return new Keys(id, words[1], words[0], known(words[2]), known(words[3]), known(words[4]));
    }

    private static @Nullable String known(String word) {
        return word.equals("-") ? null : word;
    }
}
