package policygraph.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was when it was fetched last.
 *
 * @param from where it came from, after redirects; the rest is this address's own
 * @param etag the server's name for this version
 * @param lastModified the server's date of this version
 * @param body its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
record StoredPage(URI from, @Nullable String etag, @Nullable String lastModified, byte[] body) {}
