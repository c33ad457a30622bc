package policygraph.question;

import java.util.Set;

/** Keys that the web page has in its address, where the parameters of questions and briefings stand beside them. */
public final class PageKeys {

    private static final Set<String> ALL =
            Set.of("question", "briefing", "lang", "evidence", Reserved.SORT, Reserved.CURSOR);

    private PageKeys() {}

    /** Whether a parameter may not be called so: its value would be taken for the page's. */
    public static boolean include(String parameter) {
        return ALL.contains(parameter);
    }

    /** All of them. */
    public static Set<String> all() {
        return ALL;
    }
}
