/**
 * Reads bytes into documents.
 *
 * <p>Takes the bytes of one file, gives a {@link policygraph.document.Document}: text as read, header fields, sentences.
 * The entry is {@link policygraph.document.DocumentReader}. It finds no names in the body and resolves none in the header.
 */
@NullMarked
package policygraph.document;

import org.jspecify.annotations.NullMarked;
