package policygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.document.Header.Proposal;

class FilingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            人大代表建议；议案       | NPC_SUGGESTION
            人大建议办理             | NPC_SUGGESTION
            建议答复                 | NPC_SUGGESTION
            政务公开 / 建议办理      | NPC_SUGGESTION
            代表建议                 | NPC_SUGGESTION
            省人民代表大会议案       | NPC_SUGGESTION
            政协提案                 | CPPCC_PROPOSAL
            提案答复                 | CPPCC_PROPOSAL
            政协委员提案办理         | CPPCC_PROPOSAL
            建议提案答复             |
            人大建议、政协提案       |
            提案建议办理             |
            人大代表、政协委员       |
            卫生健康委员会           |
            综合政务                 |
            意见建议征集             |
            科技、教育               |
            A                        |
            """)
    void tellsProposalsFromSuggestions(String words, Proposal.@Nullable Kind kind) {
        assertThat(Filing.kind(words)).isEqualTo(kind);
    }
}
