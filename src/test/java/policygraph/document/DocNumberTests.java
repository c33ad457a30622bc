package policygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocNumberTests {

    @ParameterizedTest
    @CsvSource({
        "渝教函〔2024〕136 号,渝教函〔2024〕136号",
        "闽发改[2022]147号,闽发改〔2022〕147号",
        "桂政办发（2022）第3号,桂政办发〔2022〕3号",
        "藏卫函﹝2024﹞215号,藏卫函〔2024〕215号",
        "辽农 〔 2016 〕 42 号,辽农〔2016〕42号",
        "晋能源函(办)〔2023〕9号,晋能源函（办）〔2023〕9号",
        "陕民发【2021】第 12 号,陕民发〔2021〕12号",
        "琼交建字2023年第15号,琼交建字〔2023〕15号",
        "国务院令第714号,国务院令第714号",
        "中华人民共和国主席令第七十一号,中华人民共和国主席令第七十一号",
        "交通运输部令2021年第8号,交通运输部令2021年第8号",
        "财政部 税务总局公告2022年第10号,财政部税务总局公告2022年第10号",
        "公告〔2023〕5号,公告〔2023〕5号",
    })
    void hasOneNormalForm(String printed, String number) {
        assertThat(DocNumber.normalise(printed)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第0311号", "2024年第3季度", "GB/T 19001-2016", "京A12345号", "〔2024〕5号", ""})
    void isNothingElse(String text) {
        assertThat(DocNumber.parse(text)).isNull();
    }
}
