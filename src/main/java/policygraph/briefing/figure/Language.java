package policygraph.briefing.figure;

import java.util.Locale;
import policygraph.question.BadParameterException;
import policygraph.question.Text;

/** The language of a figure's or briefing's own words; names and what documents say stay as they are. */
public enum Language {
    ZH("zh-CN", "、", "；", "：", "，", "。"),
    EN("en", ", ", "; ", ": ", ", ", ".");

    /** The parameter that chooses one. */
    public static final String PARAMETER = "lang";

    private final String tag;
    private final String and;
    private final String then;
    private final String colon;
    private final String comma;
    private final String stop;

    Language(String tag, String and, String then, String colon, String comma, String stop) {
        this.tag = tag;
        this.and = and;
        this.then = then;
        this.colon = colon;
        this.comma = comma;
        this.stop = stop;
    }

    /**
     * The language of a code.
     *
     * @param code {@code zh} or {@code en}; empty for Chinese
     * @throws BadParameterException if it is neither
     */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.name().toLowerCase(Locale.ROOT).equals(code)) {
                return language;
            }
        }
        if (code.isEmpty()) {
            return ZH;
        }
        throw new BadParameterException(
                PARAMETER, "没有语言“" + code + "”，可用：zh、en。There is no language \"" + code + "\"; there are: zh, en.");
    }

    /** The words, with values in their places: see {@link String#format}. */
    public String say(Text words, Object... values) {
        String said = this == ZH ? words.zh() : words.en();
        return values.length == 0 ? said : String.format(Locale.ROOT, said, values);
    }

    /** As files name it. */
    public String tag() {
        return tag;
    }

    /** Between the things of a list. */
    public String and() {
        return and;
    }

    /** Between clauses. */
    public String then() {
        return then;
    }

    /** Between a label and what it labels. */
    public String colon() {
        return colon;
    }

    public String comma() {
        return comma;
    }

    /** What a sentence ends with. */
    public String stop() {
        return stop;
    }
}
