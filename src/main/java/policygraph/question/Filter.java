package policygraph.question;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Optional parameters that mean the same wherever a question takes them, so that a header only names them. */
enum Filter {
    FROM(
            Parameter.Type.DATE,
            List.of(),
            List.of(),
            new Text("不早于", "From"),
            new Text(
                    "依据文件的成文日期，如 2024-01-01",
                    "Day on or after which the documents relied on were written, like 2024-01-01")),
    TO(
            Parameter.Type.DATE,
            List.of(),
            List.of(),
            new Text("不晚于", "To"),
            new Text(
                    "依据文件的成文日期，如 2024-12-31",
                    "Day on or before which the documents relied on were written, like 2024-12-31")),
    REGION(
            Parameter.Type.STRING,
            List.of("Region"),
            List.of(),
            new Text("地区", "Region"),
            new Text("省、市、县名称或行政区划代码，含其下级", "Name or code of a province, city or county, with what lies within it")),
    LEVEL(
            Parameter.Type.STRING,
            List.of(),
            List.of("国家", "省", "市", "县"),
            new Text("级别", "Level"),
            new Text("机关的级别", "Level of the agency: central, province, city or county")),
    BASIS(
            Parameter.Type.STRING,
            List.of(),
            List.of("STATED", "INFERRED"),
            new Text("依据性质", "Basis"),
            new Text("STATED 原文明说，INFERRED 推断", "STATED: the text says so; INFERRED: it was inferred"));

    private final Parameter.Type type;
    private final List<String> names;
    private final List<String> oneOf;
    private final Text label;
    private final Text about;

    Filter(Parameter.Type type, List<String> names, List<String> oneOf, Text label, Text about) {
        this.type = type;
        this.names = names;
        this.oneOf = oneOf;
        this.label = label;
        this.about = about;
    }

    Parameter.Type type() {
        return type;
    }

    String parameterName() {
        return name().toLowerCase(Locale.ROOT);
    }

    Parameter parameter(@Nullable String example) {
        return new Parameter(parameterName(), type, false, null, names, oneOf, label, about, example);
    }
}
