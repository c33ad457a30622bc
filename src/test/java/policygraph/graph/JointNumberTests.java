package policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointNumberTests {

    @ParameterizedTest
    @CsvSource({
        "工信部联原〔2024〕136号, true",
        "甘卫联发〔2023〕7号,   true",
        "残联发〔2020〕4号,    false",
        "侨联字〔2021〕9号,    false",
        "全联发〔2022〕3号,    false",
        "甘财社〔2022〕31号,   false",
        "国发〔2021〕1号,     false",
    })
    void tellsJointFromAnAgencysName(String number, boolean joint) {
        assertThat(JointNumber.matches(number)).isEqualTo(joint);
    }
}
