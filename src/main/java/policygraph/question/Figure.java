package policygraph.question;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The picture that suits an answer.
 *
 * @param kind which picture
 * @param roles columns by the part they play: {@code source}, {@code target}, {@code label}, {@code weight} of a
 *     network, {@code category}, {@code value}, {@code unit} of bars; sorted
 */
public record Figure(Kind kind, Map<String, String> roles) {

    /** Kinds of pictures. */
    public enum Kind {
        TABLE,
        NETWORK,
        BAR
    }

    public Figure {
        roles = Collections.unmodifiableMap(new TreeMap<>(roles));
    }
}
