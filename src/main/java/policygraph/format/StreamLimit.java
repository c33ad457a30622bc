package policygraph.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Refuses the streams of a PDF that unfold to more than a page can hold, before they are unfolded in memory. */
final class StreamLimit {

    private static final long MOST_UNFOLDED = 64L << 20;

    private static final Set<COSName> FOLDED = Set.of(
            COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION, COSName.LZW_DECODE, COSName.RUN_LENGTH_DECODE);

    private final Set<COSStream> checked = Collections.newSetFromMap(new IdentityHashMap<>());

    void check(COSStream stream) throws IOException {
        if (!checked.add(stream)) {
            return;
        }
        List<COSBase> filters = filters(stream.getFilters());
        if (filters.stream().filter(FOLDED::contains).count() > 1) {
            throw new IOException("folds its pages more than once");
        }
        if (filters.size() == 1 && isFlate(filters.get(0))) {
            try (InputStream raw = stream.createRawInputStream();
                    LimitedInputStream unfolded = new LimitedInputStream(new InflaterInputStream(raw), MOST_UNFOLDED)) {
                unfolded.drain();
            } catch (LimitedInputStream.LimitException e) {
                throw e;
            } catch (IOException e) {
                // Damaged: what can be had of it is the library's to say.
                return;
            }
        }
    }

    private static boolean isFlate(COSBase filter) {
        return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    }

    private static List<COSBase> filters(COSBase filters) {
        return filters instanceof COSArray array
                ? array.toList().stream().<COSBase>map(filter -> filter).toList()
                : filters == null ? List.of() : List.of(filters);
    }
}
