package policygraph.question;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a question was asked with, read and checked.
 *
 * @param values every parameter of the question; null where an optional one was left out
 * @param region the region that names are to be understood in, as given
 * @param limit how many rows to answer at most; null if not said
 * @param cursor where to begin
 * @param sort columns to sort by, empty for the question's own order
 */
record Arguments(
        Map<String, @Nullable Object> values,
        @Nullable String region,
        @Nullable Integer limit,
        Cursor cursor,
        List<SortKey> sort) {

    /** Longer than any title or name; keeps the full-text query small. */
    private static final int LONGEST = 300;

    /**
     * @param given texts by parameter name; an empty text counts as left out
     * @throws BadParameterException naming the parameter that is missing, unknown, given twice or not of its type
     */
    static Arguments read(Question question, Map<String, ? extends List<String>> given) {
        for (String name : given.keySet()) {
            if (!Reserved.ALL.contains(name) && question.parameter(name).isEmpty()) {
                throw unknown(question, name);
            }
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            values.put(parameter.name(), value(parameter, given(parameter.name(), given)));
        }
        String cursor = given(Reserved.CURSOR, given);
        String sort = given(Reserved.SORT, given);
        return new Arguments(
                values,
                given(RegionContext.PARAMETER, given),
                limit(given(Reserved.LIMIT, given)),
                cursor == null ? Cursor.START : Cursor.read(cursor),
                sort == null ? List.of() : SortKey.read(question, sort));
    }

    private static BadParameterException unknown(Question question, String name) {
        String known = String.join(
                ", ", question.parameters().stream().map(Parameter::name).toList());
        return new BadParameterException(
                name,
                "参数 " + name + " 不属于该问题；可用参数：" + known + "。Unknown parameter " + name + "; the question takes: " + known
                        + '.');
    }

    private static @Nullable String given(String name, Map<String, ? extends List<String>> given) {
        List<String> texts = given.get(name);
        if (texts == null || texts.isEmpty()) {
            return null;
        }
        if (texts.size() > 1) {
            throw new BadParameterException(
                    name, "参数 " + name + " 重复给出。Parameter " + name + " is given more than once.");
        }
        String text = texts.get(0).strip();
        if (text.length() > LONGEST) {
            throw new BadParameterException(
                    name,
                    "参数 " + name + " 超过 " + LONGEST + " 字。Parameter " + name + " is longer than " + LONGEST
                            + " characters.");
        }
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Object value(Parameter parameter, @Nullable String given) {
        String text = given == null ? parameter.defaultValue() : given;
        String name = parameter.name();
        if (text == null) {
            if (parameter.required()) {
                throw new BadParameterException(
                        name,
                        "缺少参数 " + name + "(" + parameter.label().zh() + ")。Parameter " + name + " is missing ("
                                + parameter.label().en() + ").");
            }
            return null;
        }
        if (!parameter.oneOf().isEmpty() && !parameter.oneOf().contains(text)) {
            String values = String.join(", ", parameter.oneOf());
            throw new BadParameterException(
                    name, "参数 " + name + " 只能是 " + values + "。Parameter " + name + " must be one of " + values + '.');
        }
        return value(name, parameter.type(), text);
    }

    static Object value(String name, Parameter.Type type, String text) {
        return switch (type) {
            case STRING -> text;
            case INTEGER -> integer(name, text);
            case DATE -> date(name, text);
            case BOOLEAN -> bool(name, text);
        };
    }

    private static long integer(String name, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw bad(name, text, "整数", "a whole number");
        }
    }

    private static LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw bad(name, text, "形如 2025-05-29 的日期", "a date like 2025-05-29");
        }
    }

    private static boolean bool(String name, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw bad(name, text, "true 或 false", "true or false");
        };
    }

    private static BadParameterException bad(String name, String text, String zh, String en) {
        return new BadParameterException(
                name, "参数 " + name + " 应为" + zh + ",不是“" + text + "”。Parameter " + name + " must be " + en + '.');
    }

    private static @Nullable Integer limit(@Nullable String text) {
        if (text == null) {
            return null;
        }
        long limit = integer(Reserved.LIMIT, text);
        if (limit < 1 || limit > Reserved.MOST_ROWS) {
            throw new BadParameterException(
                    Reserved.LIMIT,
                    "参数 limit 应在 1 到 " + Reserved.MOST_ROWS + " 之间。Parameter limit must be from 1 to "
                            + Reserved.MOST_ROWS + '.');
        }
        return (int) limit;
    }
}
