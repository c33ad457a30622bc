package policygraph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which body the letters of a document number stand for. */
class DocNumberIssuerTests {

    private static final DocNumberIssuer ISSUERS = DocNumberIssuer.fromSeeds();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ' ',
            nullValues = "-",
            value = {
                "国发〔2021〕4号 - 国务院",
                "国办发〔2022〕19号 - 国务院办公厅",
                "发改能源〔2023〕1号 - 国家发展和改革委员会",
                "发改办产业〔2023〕1号 - 国家发展和改革委员会办公厅",
                "工信部联科〔2023〕77号 - 工业和信息化部",
                "教职成厅函〔2020〕3号 - 教育部办公厅",
                "人社部发〔2022〕33号 - 人力资源和社会保障部",
                "国能综通新能〔2024〕8号 - 国家能源局综合司",
                "皖民联发〔2024〕9号 - 安徽省民政厅",
                "湘农发〔2023〕12号 - 湖南省农业农村厅",
                "湘农发〔2016〕12号 - -",
                "桂人社函〔2023〕8号 - 广西壮族自治区人力资源和社会保障厅",
                "渝教发〔2022〕5号 - 重庆市教育委员会",
                "粤府办〔2021〕3号 - 广东省人民政府办公厅",
                "浙政发〔2020〕6号 - 浙江省人民政府",
                "苏发〔2022〕2号 - 中共江苏省委员会",
                "晋办发〔2022〕2号 - 中共山西省委办公厅",
                "宁教发〔2022〕5号 - -",
                "宁教发〔2022〕5号 640000 宁夏回族自治区教育厅",
                "常教议〔2023〕6号 - -"
            })
    void namesTheBodyOrLeavesItOpen(String number, String region, String agency) {
        Entity issuer = ISSUERS.issuer(number, region);

        assertThat(issuer == null ? null : issuer.name()).isEqualTo(agency);
    }
}
