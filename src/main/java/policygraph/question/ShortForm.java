package policygraph.question;

import policygraph.gazetteer.Region;
import policygraph.gazetteer.Regions;

/**
 * A title as people shorten it: how it begins, the region apart, and the word for what sort of document it is. 卓越工程师方案
 * is 吉林省卓越工程师产学研协同培养项目实施方案. Words left out elsewhere make a title that is only alike.
 */
final class ShortForm {

    /** Fewer characters of the beginning are those of too many titles. */
    private static final int SHORTEST_BEGINNING = 3;

    /** 方案, 办法, 实施意见. */
    private static final int SHORTEST_SORT = 2;

    private static final int LONGEST_SORT = 4;

    private final String words;
    private final Regions regions;

    /** @param words folded, as the titles are that it is compared with */
    ShortForm(String words, Regions regions) {
        this.words = words;
        this.regions = regions;
    }

    boolean shortens(String title) {
        int region = regionLength(title);
        boolean spoken = region > 0 && words.startsWith(title.substring(0, region));
        return shortens(title.substring(region), spoken ? words.substring(region) : words);
    }

    private static boolean shortens(String title, String form) {
        int common = 0;
        while (common < Math.min(title.length(), form.length()) && title.charAt(common) == form.charAt(common)) {
            common++;
        }
        for (int sort = SHORTEST_SORT; sort <= LONGEST_SORT; sort++) {
            int beginning = form.length() - sort;
            if (beginning >= SHORTEST_BEGINNING
                    && common >= beginning
                    && form.length() < title.length()
                    && title.endsWith(form.substring(beginning))) {
                return true;
            }
        }
        return false;
    }

    private int regionLength(String title) {
        for (Region region : regions.longestAt(title, 0)) {
            if (title.startsWith(region.name())) {
                return region.name().length();
            }
        }
        return 0;
    }
}
