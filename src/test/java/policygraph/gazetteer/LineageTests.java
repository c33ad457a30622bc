package policygraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.PolicyGraphException;

class LineageTests {

    /** Two that became one, which is part of a whole; another part of it has nothing to do with them. */
    private static final Lineage SMALL = new Lineage(List.of(
            body("council", null),
            body("farms", "council", "food"),
            body("fisheries", null, "food"),
            body("food", "council"),
            body("roads", "council")));

    @ParameterizedTest
    @CsvSource({
        "farms, council farms fisheries food",
        "food, council farms fisheries food",
        "roads, council roads",
        "council, council",
        "nobody, ''",
    })
    void bringsWhatCameBeforeAndAfterAndWhatIsAbove(String id, String kin) {
        assertThat(SMALL.kin(id))
                .extracting(CentralBody::id)
                .isEqualTo(kin.isEmpty() ? List.of() : List.of(kin.split(" ")));
    }

    @Test
    void seedsKnowTheReforms() {
        assertThat(Lineage.fromSeeds().kin("cn-huanbao"))
                .extracting(CentralBody::name)
                .contains("国家环境保护总局", "环境保护部", "生态环境部", "国务院");
    }

    @Test
    void bodyThatHasNoRowIsToldOf() {
        assertThatThrownBy(() -> new Lineage(List.of(body("farms", null, "food"))))
                .isInstanceOf(PolicyGraphException.class)
                .hasMessageContaining("agency.tsv")
                .hasMessageContaining("farms names food");
    }

    private static CentralBody body(String id, @Nullable String parent, String... successors) {
        LocalDate end = successors.length == 0 ? null : LocalDate.of(2018, 3, 17);
        return new CentralBody(id, id, "government", parent, null, end, List.of(successors));
    }
}
