package policygraph.mention;

/**
 * The word a name ends in.
 *
 * @param word 平台, 工程
 * @param type what a thing so named is
 * @param weight added to the likeness of a description to a name; negative for words that mostly end classes
 * @param after one of these characters must stand before it; empty for any
 * @param quotedOnly true if it ends a name only after a quoted one
 * @param rule the rule it stands in
 */
record ThingHead(String word, Type type, int weight, String after, boolean quotedOnly, String rule) {}
