/**
 * Reads bytes of any make as text.
 *
 * <p>Takes the bytes of one file, gives its text and the facts that stand beside the text: a page's meta tags, a record's
 * columns. What the bytes are is told by their content, whatever the file is called. It is beneath {@code document} and
 * knows no headers, sections or names in the text.
 */
@NullMarked
package policygraph.format;

import org.jspecify.annotations.NullMarked;
