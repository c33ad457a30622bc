package policygraph.source;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;

/** Places one after the other, each opened when its turn comes; one that cannot be opened is told of in its place. */
final class Places implements Cursor {

    private final Iterator<Place> places;

    Places(List<Place> places) {
        this.places = List.copyOf(places).iterator();
    }

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public @Nullable Find next() {
        return places.hasNext() ? places.next().find() : null;
    }

    @Override
    public void close() {}

    /**
     * Something to look at.
     *
     * @param name for messages
     * @param opening looks at it
     */
    record Place(String name, Opening opening) {

        Find find() {
            try {
                return opening.open();
            } catch (IOException e) {
                return Find.failure(name, e);
            } catch (PolicyGraphException e) {
                return Find.failure(name, e);
            }
        }
    }

    /** Looks at something. */
    @FunctionalInterface
    interface Opening {
        Find open() throws IOException;
    }
}
