package policygraph.question;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The picture that suits an answer.
 *
 * @param kind which picture
 * @param roles columns by the part they play: {@code source}, {@code target}, {@code label}, {@code weight} of a
 *     network, {@code category}, {@code value}, {@code second}, {@code third}, {@code unit} of bars, {@code date},
 *     {@code label}, {@code by}, {@code with} of a timeline; sorted
 */
public record Figure(Kind kind, Map<String, String> roles) {

    /** Kinds of pictures. */
    public enum Kind {
        TABLE,
        /** Things and their links. */
        NETWORK,
        /** One thing and what it is linked to. */
        EGO,
        /** What rests on what, the highest on top. */
        CHAIN,
        /** Who does what: actors stand together by what they do. */
        ROLES,
        /** What happened when. */
        TIMELINE,
        BAR
    }

    public Figure {
        roles = Collections.unmodifiableMap(new TreeMap<>(roles));
    }
}
