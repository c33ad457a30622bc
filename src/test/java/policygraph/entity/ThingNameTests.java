package policygraph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.document.Span;
import policygraph.entity.ThingName.Form;
import policygraph.mention.Mention;
import policygraph.mention.Type;

/** Which forms of a name are one platform or programme. */
class ThingNameTests {

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "陕西省科技成果转化平台, 科技成果转化平台, true",
        "鲁渝劳务协作（订单式）培养项目, 鲁渝劳务协作培养项目, true",
        "国家第二批农村客货邮融合发展试点县, 农村客货邮融合发展试点, true",
        "公立医院薪酬制度改革试点工作, 公立医院薪酬制度改革试点, true",
        "湖南湘江实验室, 湖南实验室, false",
        "国家新能源汽车技术创新中心, 国家高速列车技术创新中心, false",
        "天山英才计划, 天池英才计划, false"
    })
    void saysWhetherTwoFormsNameOneThing(String one, String other, boolean same) {
        assertThat(ThingName.same(Form.of(one), Form.of(other))).isEqualTo(same);
        assertThat(ThingName.same(Form.of(other), Form.of(one))).isEqualTo(same);
    }

    @Test
    void knowsTheQuotedPartAndTheNameInBrackets() {
        assertThat(ThingName.formsOf(mention("“闽都通”出行服务平台", null)))
                .extracting(Form::words)
                .containsExactlyInAnyOrderElementsOf(Set.of("闽都通出行服务平台", "闽都通"));
        assertThat(ThingName.formsOf(mention("国家技术转移西北中心(陕西科技大市场)", "陕西科技大市场")))
                .extracting(Form::words)
                .containsExactlyInAnyOrderElementsOf(Set.of("国家技术转移西北中心(陕西科技大市场)", "陕西科技大市场", "国家技术转移西北中心"));
    }

    private static Mention mention(String name, @Nullable String alias) {
        return new Mention(new Span(0, name.length()), Type.PLATFORM, name, Mention.Role.NAME, null, alias, "example");
    }
}
