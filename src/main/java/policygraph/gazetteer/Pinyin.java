package policygraph.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/**
 * How names are read, so that they can be typed by their sounds: by the first letters of the syllables (jlsjyt) or in
 * full (jilinshengjiaoyuting). Immutable, safe for use by several threads.
 */
public final class Pinyin {

    /** Nobody types the sounds of more of a title. */
    private static final int MOST_CHARACTERS = 40;

    /** The longest word of the table. */
    private static final int LONGEST_WORD = 4;

    private static final HanyuPinyinOutputFormat FORMAT = new HanyuPinyinOutputFormat();

    static {
        FORMAT.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        FORMAT.setVCharType(HanyuPinyinVCharType.WITH_V);
    }

    private final Regions regions;
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<Character, String> readings = new HashMap<>();

    private Pinyin(Regions regions, List<Row> rows) {
        this.regions = regions;
        for (Row row : rows) {
            words.put(row.get("word"), List.of(row.get("reading").split(" ")));
        }
        for (char c = '一'; c <= '龥'; c++) {
            String reading = usual(c);
            if (reading != null) {
                readings.put(c, reading);
            }
        }
    }

    /** With the readings of {@code seeds/gazetteer/pinyin.tsv}. */
    public static Pinyin fromSeeds(Regions regions) {
        return new Pinyin(regions, Seeds.table("gazetteer/pinyin.tsv"));
    }

    private static @Nullable String usual(char c) {
        try {
            String[] all = PinyinHelper.toHanyuPinyinStringArray(c, FORMAT);
            return all == null || all.length == 0 ? null : all[0];
        } catch (BadHanyuPinyinOutputFormatCombination e) {
            throw new PolicyGraphException("how characters are read cannot be looked up", e);
        }
    }

    /**
     * What names are found by: letters and digits only, in order, none the beginning of another. The name of a region in
     * front may be left out.
     */
    public List<String> keys(Collection<String> names) {
        TreeSet<String> keys = new TreeSet<>();
        for (String name : names) {
            List<String> syllables = syllables(name);
            addKeys(keys, syllables);
            addKeys(keys, syllables.subList(behindRegion(name, syllables.size()), syllables.size()));
        }
        keys.removeIf(key -> {
            String next = keys.higher(key);
            return next != null && next.startsWith(key);
        });
        return List.copyOf(keys);
    }

    private static void addKeys(TreeSet<String> keys, List<String> syllables) {
        StringBuilder initials = new StringBuilder();
        StringBuilder whole = new StringBuilder();
        for (String syllable : syllables) {
            if (!syllable.isEmpty()) {
                initials.append(syllable.charAt(0));
                whole.append(syllable);
            }
        }
        if (initials.length() > 1) {
            keys.add(initials.toString());
            keys.add(whole.toString());
        }
    }

    private int behindRegion(String name, int most) {
        List<Region> named = regions.longestAt(name, 0);
        if (named.isEmpty()) {
            return 0;
        }
        int length = name.startsWith(named.get(0).name())
                ? named.get(0).name().length()
                : named.get(0).shorts().stream()
                        .filter(name::startsWith)
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        return Math.min(length, most);
    }

    /** One for each character of the beginning of a name; empty for marks. */
    List<String> syllables(String name) {
        String read = name.length() > MOST_CHARACTERS ? name.substring(0, MOST_CHARACTERS) : name;
        List<String> syllables = new ArrayList<>();
        while (syllables.size() < read.length()) {
            syllables.addAll(next(read, syllables.size()));
        }
        return syllables;
    }

    private List<String> next(String name, int at) {
        for (int end = Math.min(name.length(), at + LONGEST_WORD); end > at; end--) {
            List<String> word = words.get(name.substring(at, end));
            if (word != null) {
                return word;
            }
        }
        char c = name.charAt(at);
        if (c < 128 && Character.isLetterOrDigit(c)) {
            return List.of(String.valueOf(c).toLowerCase(Locale.ROOT));
        }
        return List.of(readings.getOrDefault(c, ""));
    }

    /**
     * The characters of a name whose sounds were typed.
     *
     * @param typed small letters and digits
     * @return start and end; null if they are not in the name
     */
    public int @Nullable [] find(String name, String typed) {
        List<String> syllables = syllables(name);
        for (int start = 0; start < syllables.size(); start++) {
            int end = syllables.get(start).isEmpty() ? -1 : end(syllables, start, typed);
            if (end > start) {
                return new int[] {start, end};
            }
        }
        return null;
    }

    private static int end(List<String> syllables, int start, String typed) {
        int whole = end(syllables, start, typed, true);
        return whole > 0 ? whole : end(syllables, start, typed, false);
    }

    private static int end(List<String> syllables, int start, String typed, boolean whole) {
        int read = 0;
        int at = start;
        while (at < syllables.size() && read < typed.length()) {
            String syllable = syllables.get(at);
            String step = whole || syllable.isEmpty() ? syllable : syllable.substring(0, 1);
            int length = Math.min(step.length(), typed.length() - read);
            if (!typed.regionMatches(read, step, 0, length)) {
                return -1;
            }
            read += length;
            at++;
        }
        return read == typed.length() ? at : -1;
    }
}
