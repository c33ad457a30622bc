package policygraph.source;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import policygraph.load.Input;

/**
 * What is found one after the other in one place: a folder, an archive, a file of lines. Found when asked for; the cursor that
 * a find gives is read to its end before this one goes on.
 */
public interface Cursor extends Closeable {

    /**
     * @return null at the end
     * @throws IOException if the place cannot be read any further
     * @throws PolicyGraphException if it must not be read any further; the message names the place
     */
    @Nullable
    Find next() throws IOException;

    /** The name of the place, for messages. */
    String name();

    /** A document, or a place with documents of its own. */
    sealed interface Find {

        /** A document; one that fails when it is read, if there is nothing to be had. */
        record Document(Input input) implements Find {}

        /** A place to look through before going on. */
        record Inside(Cursor cursor) implements Find {}

        /** Something in the way, told when its turn comes. */
        static Find failure(String name, String reason) {
            return new Document(Input.failure(name, reason));
        }

        /** Something that could not be read, told when its turn comes. */
        static Find failure(String name, IOException thrown) {
            return new Document(Input.failure(name, thrown));
        }

        /** Something that must not be read, told when its turn comes. */
        static Find failure(String name, PolicyGraphException thrown) {
            return new Document(Input.failure(name, thrown));
        }
    }
}
