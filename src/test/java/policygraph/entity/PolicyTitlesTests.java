package policygraph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two titles, each read in a document of its own, are one policy's. */
class PolicyTitlesTests {

    private static final PolicyTitles TITLES = PolicyTitles.fromSeeds();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "国务院关于加强古树保护的意见 | 关于加强古树保护的意见",
                "《国务院办公厅关于支持山区邮政的意见》 | 关于支持山区邮政的意见",
                "财政部 国家税务总局关于渔船更新的公告 | 关于渔船更新的公告",
                "教育部、水利部、农业农村部关于校园节水的通知 | 关于校园节水的通知",
                "教育部等七部门关于校园节水的通知 | 关于校园节水的通知",
                "教育部等七部门关于印发《校园节水办法》的通知 | 校园节水办法",
                "中华人民共和国渔港法 | 渔港法",
                "渔港条例（试行） | 渔港条例",
            })
    void areOnePolicy(String one, String other) {
        assertThat(TITLES.policy(one, null).id())
                .isEqualTo(TITLES.policy(other, null).id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "吉林省人民政府关于加强古树保护的意见 | 关于加强古树保护的意见",
                "吉林省教育厅关于校园节水的通知 | 安徽省教育厅关于校园节水的通知",
                "国务院关于加强古树保护的意见 | 国务院关于加强古井保护的意见",
                "渔港规划（2016—2020年） | 渔港规划（2021—2025年）",
                "国务院转发水利部关于渔港的意见 | 关于渔港的意见",
            })
    void areTwo(String one, String other) {
        assertThat(TITLES.policy(one, null).id())
                .isNotEqualTo(TITLES.policy(other, null).id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "《渔港 办法》 | 渔港办法",
                "教育部等七部门关于印发《校园节水办法（2024年）》的通知 | 校园节水办法（2024年）",
                "渔港法 | 中华人民共和国渔港法",
                "国务院关于加强古树保护的意见 | 国务院关于加强古树保护的意见",
            })
    void haveACanonicalName(String printed, String name) {
        assertThat(TITLES.canonical(printed)).isEqualTo(name);
    }
}
