package policygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes are invented, their check digits worked out apart from the code under test; two are from government pages. */
class CreditCodeTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # printed on government pages
            12220000412760962A/2025-01350 | 12220000412760962A | true
            11370100MB2864523B/2025-00684 | 11370100MB2864523B | true
            # every sort of check character
            12530000MB70000080/2024-1     | 12530000MB70000080 | true
            12530000MB7000017X/2024-1     | 12530000MB7000017X | true
            12530000MB7000027Y/2024-1     | 12530000MB7000027Y | true
            53620000MJTTT00016/2024-1     | 53620000MJTTT00016 | true
            11650000000000000Q/2024-1     | 11650000000000000Q | true
            12530000mb7000017x/2024-1     | 12530000MB7000017X | true
            # another check digit, two digits changed about, a letter for a figure
            12530000MB70000081/2024-1     | 12530000MB70000081 | false
            12220000412760962B/2025-01350 | 12220000412760962B | false
            12220000412769062A/2025-01350 | 12220000412769062A | false
            12530000MB7O000080/2024-1     | 12530000MB7O000080 | false
            12530000MB7000008O/2024-1     | 12530000MB7000008O | false
            """)
    void isRightByItsCheckDigit(String indexNumber, String code, boolean valid) {
        assertThat(CreditCode.opening(indexNumber)).isEqualTo(new CreditCode(code, valid));
    }

    @ParameterizedTest
    @CsvSource({
        "011043081/2024-18316",
        "530000-08-202406-0012",
        "12530000MB70000080",
        "12530000MB70000080-2024-1",
        "12530000MB7000008/2024-1",
        "A12530000MB70000080/2024-1",
        "1253000QMB70000080/2024-1",
        "12530000MB7000 0080/2024-1",
        "/2024-1",
    })
    void otherNumbersOpenWithNone(String indexNumber) {
        assertThat(CreditCode.opening(indexNumber)).isNull();
    }
}
