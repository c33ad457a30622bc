package policygraph.mention;

import org.jspecify.annotations.Nullable;

/**
 * A platform or programme in positions of the reading.
 *
 * @param start first position
 * @param end one past the last
 * @param type what it is
 * @param rule the rule that found it
 * @param alias another name that the text gives it in brackets, null if none
 */
record FoundThing(int start, int end, Type type, String rule, @Nullable String alias) {}
