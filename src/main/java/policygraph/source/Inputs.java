package policygraph.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import policygraph.load.Input;
import policygraph.source.Cursor.Find;

/**
 * The documents of a cursor and of all cursors inside it, depth first. A cursor that breaks gives one failure in its place, and
 * the one around it goes on.
 */
final class Inputs implements Iterator<Input>, AutoCloseable {

    private final Deque<Cursor> open = new ArrayDeque<>();
    private @Nullable Input next;

    private Inputs(Cursor root) {
        open.push(root);
    }

    /**
     * A stream over them, whose close closes what is open. It has no other operations in it: {@code flatMap} would read a
     * whole container ahead.
     */
    static Stream<Input> stream(Cursor root) {
        Inputs inputs = new Inputs(root);
        int ordered = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(inputs, ordered), false)
                .onClose(inputs::close);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !open.isEmpty()) {
            next = advance(open.element());
        }
        return next != null;
    }

    @Override
    public Input next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Input given = next;
        next = null;
        return given;
    }

    private @Nullable Input advance(Cursor cursor) {
        try {
            Find find = cursor.next();
            if (find instanceof Find.Document document) {
                return document.input();
            }
            if (find instanceof Find.Inside inside) {
                open.push(inside.cursor());
            } else {
                drop(cursor);
            }
            return null;
        } catch (IOException e) {
            drop(cursor);
            return Input.failure(cursor.name(), e);
        } catch (PolicyGraphException e) {
            drop(cursor);
            return Input.failure(cursor.name(), e);
        }
    }

    private void drop(Cursor cursor) {
        open.remove(cursor);
        closeQuietly(cursor);
    }

    private static void closeQuietly(Cursor cursor) {
        try {
            cursor.close();
        } catch (IOException e) {
            // What it had to give is given, and what broke it is told.
        }
    }

    @Override
    public void close() {
        open.forEach(Inputs::closeQuietly);
        open.clear();
    }
}
