package policygraph.command;

import java.util.List;
import policygraph.document.Span;

/**
 * Something to be shown in a text.
 *
 * @param span where
 * @param open what is written before it
 * @param close what is written behind it
 * @param notes what is said of it under its line
 */
record Mark(Span span, String open, String close, List<String> notes) {

    Mark {
        notes = List.copyOf(notes);
    }
}
