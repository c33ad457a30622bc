package policygraph.mention;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policygraph.document.Reading;

/** Where names of agencies stand in a reading. */
final class AgencyPlaces {

    private final BitSet starts = new BitSet();
    private final Map<Integer, Integer> ends = new HashMap<>();

    AgencyPlaces(Reading reading, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.type() == Type.AGENCY && mention.role() == Mention.Role.NAME) {
                int start = reading.position(mention.span().start());
                starts.set(start);
                ends.put(start, reading.position(mention.span().end()));
            }
        }
    }

    boolean beginAt(int position) {
        return starts.get(position);
    }

    /** Where the name ends that begins at a position, which may be asked for anywhere; -1 if none does. */
    int endFrom(int position) {
        return starts.get(position) ? ends.getOrDefault(position, -1) : -1;
    }
}
