package policygraph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import policygraph.entity.Entity;
import policygraph.mention.Type;
import policygraph.seed.Seeds;

/**
 * A verb frame: which order of names and words says what.
 *
 * @param id the rule's name, kept with each statement
 * @param predicate what the frame says
 * @param pattern over token letters, with the groups {@code from} and {@code to}
 * @param scope where in the document it may be used
 * @param fromTypes what sorts of things may stand at the {@code from} end; empty for any
 * @param letters what the pattern needs and opens with
 * @param confidence share of its readings found right, 0 to 1
 */
record Frame(
        String id,
        Predicate predicate,
        Pattern pattern,
        Scope scope,
        Set<Type> fromTypes,
        FrameLetters.Shape letters,
        double confidence) {

    Frame {
        fromTypes = Set.copyOf(fromTypes);
    }

    /** Where a frame may be used. */
    enum Scope {
        ANYWHERE,
        /** From the sentence that says 收悉 to the one that says 答复如下. */
        OPENING,
        /** In the first sentences, where handling may be told in a sentence of its own. */
        BEGINNING
    }

    static List<Frame> fromSeeds() {
        List<Frame> frames = new ArrayList<>();
        for (Map<String, Object> rule : Seeds.rules("rule/statement/frame.yaml")) {
            frames.add(of(rule));
        }
        return List.copyOf(frames);
    }

    boolean admits(Entity from) {
        return fromTypes.isEmpty() || fromTypes.contains(from.type());
    }

    private static Scope scope(@Nullable Object name) {
        return name == null ? Scope.ANYWHERE : Scope.valueOf(name.toString().toUpperCase(Locale.ROOT));
    }

    /** @param held the letters of a line from a place on, as {@link FrameLetters} packs them */
    boolean mayMatch(long held) {
        return (held & letters.needs()) == letters.needs();
    }

    boolean mayOpenWith(char letter) {
        return (FrameLetters.bit(letter) & letters.openings()) != 0;
    }

    /** Tries the pattern at single places of a line, of which it sees all. */
    Matcher matcher() {
        return pattern.matcher("").useTransparentBounds(true).useAnchoringBounds(false);
    }

    private static Set<Type> types(@Nullable Object names) {
        return names instanceof List<?> list
                ? list.stream().map(name -> Type.valueOf(name.toString())).collect(Collectors.toSet())
                : Set.of();
    }

    private static Frame of(Map<String, Object> rule) {
        String id = String.valueOf(rule.get("id"));
        try {
            String pattern = String.valueOf(rule.get("pattern"));
            return new Frame(
                    id,
                    Predicate.valueOf(String.valueOf(rule.get("predicate"))),
                    Pattern.compile(pattern),
                    scope(rule.get("scope")),
                    types(rule.get("fromTypes")),
                    FrameLetters.of(pattern),
                    rule.get("confidence") instanceof Number number ? number.doubleValue() : 1.0);
        } catch (PatternSyntaxException e) {
            throw new PolicyGraphException("seeds/rule/statement/frame.yaml: the pattern of " + id + " is none", e);
        } catch (IllegalArgumentException e) {
            throw new PolicyGraphException(
                    "seeds/rule/statement/frame.yaml: " + id + " names no known predicate, scope or type", e);
        }
    }
}
