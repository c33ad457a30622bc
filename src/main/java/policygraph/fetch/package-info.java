/**
 * Fetches documents from the web, as a guest there.
 *
 * <p>Takes addresses of documents and of listing pages, gives {@link policygraph.source.Cursor}s over documents that are
 * fetched when they are read. The entry is {@link policygraph.fetch.Web}. It keeps to robots.txt and to one request a second
 * for each host, asks for a known page only whether it has changed, and connects to public addresses only. It runs no scripts,
 * logs in nowhere and follows no links but those of a listing.
 */
@NullMarked
package policygraph.fetch;

import org.jspecify.annotations.NullMarked;
