package policygraph.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortedRowsTests {

    private static final long SEED = 7;

    @TempDir
    private Path folder = Path.of("");

    /** From all in memory to so many runs that they are merged several times on the way. */
    @ParameterizedTest
    @CsvSource({"0, 10, 5", "1, 10, 5", "100, 1000, 50", "1000, 20, 300", "3000, 5, 700", "2000, 1, 40"})
    void rowsComeSortedAndMergedInTheOrderOfTheInput(int rows, int held, int keys) {
        SortedRows sorted = new SortedRows(folder, "test", held, SortedRowsTests::append);
        Map<String, Object> expected = new TreeMap<>();
        Random random = new Random(SEED);
        for (int i = 0; i < rows; i++) {
            String key = "键\n" + random.nextInt(keys);
            sorted.add(key, Map.of("all", List.of(i)));
            expected.merge(key, List.of(i), SortedRowsTests::appended);
        }
        List<Keyed> all = new ArrayList<>();
        sorted.each(all::add);

        assertThat(all).extracting(Keyed::key).containsExactlyElementsOf(expected.keySet());
        assertThat(all).allSatisfy(keyed -> assertThat(keyed.row().get("all")).isEqualTo(expected.get(keyed.key())));
        assertThat(folder).isEmptyDirectory();
    }

    private static Map<String, Object> append(Map<String, Object> one, Map<String, Object> other) {
        return Map.of("all", appended(one.getOrDefault("all", List.of()), other.getOrDefault("all", List.of())));
    }

    private static Object appended(Object some, Object more) {
        List<Object> all = new ArrayList<>((List<?>) some);
        all.addAll((List<?>) more);
        return all;
    }
}
