package policygraph.bulk;

import org.jspecify.annotations.Nullable;

/**
 * Where a document was found.
 *
 * @param place its number in the order of the input
 * @param file the name it was read under
 * @param contentHash of its bytes
 * @param url its address, if it has one
 */
record Place(int place, String file, String contentHash, @Nullable String url) {}
