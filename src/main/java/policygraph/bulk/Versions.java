package policygraph.bulk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.eclipse.collections.impl.list.mutable.primitive.LongArrayList;
import org.eclipse.collections.impl.map.mutable.primitive.LongIntHashMap;
import org.jspecify.annotations.Nullable;
import policygraph.document.Sha256;
import policygraph.graph.Outcome;

/**
 * Tells of each document, in the order of the input, whether it is new, the same as one before it, a copy of one at another
 * place, or a newer version, by the rules of {@code cypher/load/ledger-earlier.cypher} and {@code copy.cypher}. It keeps
 * some 250 bytes of a document, hashes of 64 bits in place of names.
 */
final class Versions {

    /** No document. */
    static final int NONE = -1;

    /** The hash of what is not known. */
    private static final long UNKNOWN = 0;

    private static final String ID = "doc-";

    private final LongArrayList ids = new LongArrayList();
    private final LongArrayList files = new LongArrayList();
    private final LongArrayList contents = new LongArrayList();
    private final LongArrayList numbers = new LongArrayList();
    private final LongArrayList titles = new LongArrayList();

    /** For each document the one before it that has the same body. */
    private final IntArrayList sameBody = new IntArrayList();

    /** For each place the document that is a copy of; itself where it stands, {@link #NONE} where nothing does any more. */
    private final IntArrayList owners = new IntArrayList();

    private final LongIntHashMap byId = new LongIntHashMap();
    private final LongIntHashMap byFile = new LongIntHashMap();
    private final LongIntHashMap byNumber = new LongIntHashMap();
    private final LongIntHashMap byBody = new LongIntHashMap();
    private final LongIntHashMap copyAtFile = new LongIntHashMap();
    private final Map<Integer, List<Integer>> copies = new HashMap<>();
    private final BitSet standing = new BitSet();

    /**
     * What a document is known by.
     *
     * @param id {@code doc-} and 16 hex digits
     */
    record Keys(
            String id,
            String file,
            String content,
            @Nullable String number,
            @Nullable String title,
            @Nullable String body) {}

    /**
     * What is to be done with one document.
     *
     * @param place its number in the order of the input
     * @param outcome what it changes
     * @param document the one that stands for it: itself, or an earlier one that says the same
     */
    record Decision(int place, Outcome outcome, int document) {}

    Decision decide(Keys keys) {
        int place = ids.size();
        ids.add(HexFormat.fromHexDigitsToLong(keys.id(), ID.length(), keys.id().length()));
        files.add(hash(keys.file()));
        contents.add(hash(keys.content()));
        numbers.add(hash(keys.number()));
        titles.add(hash(keys.title()));
        owners.add(NONE);
        long body = hash(keys.body());
        sameBody.add(body == UNKNOWN ? NONE : byBody.getIfAbsent(body, NONE));
        return decide(place, body);
    }

    private Decision decide(int place, long body) {
        List<Integer> older = older(place);
        int same = byId.getIfAbsent(ids.get(place), NONE);
        if (older.isEmpty() && same != NONE && files.get(same) != files.get(place)) {
            return copy(place, same);
        }
        if (older.isEmpty() && same != NONE && contents.get(same) == contents.get(place)) {
            return new Decision(place, Outcome.UNCHANGED, same);
        }
        int twin = same == NONE ? twin(place) : NONE;
        if (twin != NONE && List.of(twin).containsAll(older)) {
            return copy(place, twin);
        }
        if (same != NONE) {
            older.add(same);
        }
        stand(place, body, older);
        return new Decision(place, older.isEmpty() ? Outcome.LOADED : Outcome.REPLACED, place);
    }

    /** Documents that this one is a newer version of: those read from the same file, or with its number and title. */
    private List<Integer> older(int place) {
        List<Integer> older = new ArrayList<>();
        int atFile = byFile.getIfAbsent(files.get(place), NONE);
        if (atFile != NONE && ids.get(atFile) != ids.get(place)) {
            older.add(atFile);
        }
        int numbered = isNumbered(place) ? byNumber.getIfAbsent(numberAndTitle(place), NONE) : NONE;
        if (numbered != NONE && numbered != atFile && ids.get(numbered) != ids.get(place)) {
            older.add(numbered);
        }
        return older;
    }

    /** The document with the first id that says the same at another place, if neither number nor title tells them apart. */
    private int twin(int place) {
        int first = NONE;
        for (int other = sameBody.get(place); other != NONE; other = sameBody.get(other)) {
            if (isTwin(place, other) && (first == NONE || Long.compareUnsigned(ids.get(other), ids.get(first)) < 0)) {
                first = other;
            }
        }
        return first;
    }

    private boolean isTwin(int place, int other) {
        return standing.get(other)
                && files.get(other) != files.get(place)
                && mayBeSame(numbers.get(place), numbers.get(other))
                && mayBeSame(titles.get(place), titles.get(other));
    }

    private static boolean mayBeSame(long one, long other) {
        return one == UNKNOWN || other == UNKNOWN || one == other;
    }

    private Decision copy(int place, int original) {
        own(place, original);
        return new Decision(place, Outcome.UNCHANGED, original);
    }

    /** A place becomes one where a document was found too; what was found there before no longer counts. */
    private void own(int place, int original) {
        int before = copyAtFile.getIfAbsent(files.get(place), NONE);
        if (before != NONE) {
            owners.set(before, NONE);
        }
        owners.set(place, original);
        copyAtFile.put(files.get(place), place);
        copies.computeIfAbsent(original, document -> new ArrayList<>()).add(place);
    }

    /** A document takes its stand and the places of those that go. */
    private void stand(int place, long body, List<Integer> going) {
        List<Integer> places = new ArrayList<>();
        for (int gone : going) {
            places.addAll(leave(gone));
        }
        int copyHere = copyAtFile.getIfAbsent(files.get(place), NONE);
        if (copyHere != NONE) {
            owners.set(copyHere, NONE);
            copyAtFile.remove(files.get(place));
        }
        for (int taken : places) {
            if (files.get(taken) != files.get(place)) {
                own(taken, place);
            }
        }
        owners.set(place, place);
        standing.set(place);
        byId.put(ids.get(place), place);
        byFile.put(files.get(place), place);
        if (isNumbered(place)) {
            byNumber.put(numberAndTitle(place), place);
        }
        if (body != UNKNOWN) {
            byBody.put(body, place);
        }
    }

    /** Takes a document away; its places are left to whoever comes. */
    private List<Integer> leave(int gone) {
        standing.clear(gone);
        byId.remove(ids.get(gone));
        byFile.remove(files.get(gone));
        if (isNumbered(gone)) {
            byNumber.remove(numberAndTitle(gone));
        }
        List<Integer> places = new ArrayList<>(List.of(gone));
        for (int copy : Objects.requireNonNullElse(copies.remove(gone), List.<Integer>of())) {
            if (owners.get(copy) == gone) {
                copyAtFile.remove(files.get(copy));
                places.add(copy);
            }
        }
        places.forEach(left -> owners.set(left, NONE));
        return places;
    }

    /** Whether what a document says is in the graph at the end. */
    boolean stands(int place) {
        return standing.get(place);
    }

    /** The id of the document that what was found at a place is a copy of; null if it is none. */
    @Nullable
    String copyOf(int place) {
        int owner = owners.get(place);
        return owner == NONE || owner == place ? null : id(owner);
    }

    /** The id of a document. */
    String id(int place) {
        return ID + HexFormat.of().toHexDigits(ids.get(place));
    }

    private boolean isNumbered(int place) {
        return numbers.get(place) != UNKNOWN && titles.get(place) != UNKNOWN;
    }

    private long numberAndTitle(int place) {
        return numbers.get(place) * 31 + titles.get(place);
    }

    private static long hash(@Nullable String text) {
        return text == null ? UNKNOWN : HexFormat.fromHexDigitsToLong(Sha256.shortOf(text));
    }
}
