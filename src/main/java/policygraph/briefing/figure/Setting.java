package policygraph.briefing.figure;

/**
 * Where a figure will stand.
 *
 * @param room for its body; a network may need more and is then made smaller where it is shown
 * @param numbering of its footnotes
 * @param language of its own words
 * @param whole whether it brings its own title, footnotes and source
 */
public record Setting(Room room, Numbering numbering, Language language, boolean whole) {

    /** Room for a body, in points. */
    public record Room(double width, double height) {

        /** On a slide or a screen. */
        public static final Room SLIDE = new Room(896, 400);

        /** Between the margins of an upright page. */
        public static final Room PAGE = new Room(560, 620);
    }

    /** A figure on a sheet of its own. */
    public static Setting alone(Language language) {
        return new Setting(Room.SLIDE, new Numbering(), language, true);
    }

    /** A figure in a text that has title, footnotes and source. */
    public static Setting within(Room room, Numbering numbering, Language language) {
        return new Setting(room, numbering, language, false);
    }
}
