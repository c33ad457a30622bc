package policygraph.mention;

import java.util.List;

/**
 * Words that end in a head and may be the name of a platform or programme.
 *
 * @param start first position in the reading
 * @param end one past the last
 * @param head the word it ends in
 * @param modifiers the words before the head, the head's own word left out
 * @param edge what stands before it
 * @param headStart where the head starts
 */
record ThingDescription(int start, int end, ThingHead head, List<ThingToken> modifiers, ThingRole edge, int headStart) {

    ThingDescription {
        modifiers = List.copyOf(modifiers);
    }

    boolean quoted() {
        return modifiers.stream().anyMatch(token -> token.role() == ThingRole.QUOTE);
    }

    boolean opensWith(ThingRole role) {
        return !modifiers.isEmpty() && modifiers.get(0).role() == role;
    }

    /** Characters before the head. */
    int modifierLength() {
        return headStart - start;
    }

    /** Characters before the head that are in no word list. */
    int unknownLength() {
        return modifiers.stream()
                .filter(token -> token.role() == ThingRole.UNKNOWN)
                .mapToInt(ThingToken::length)
                .sum();
    }
}
