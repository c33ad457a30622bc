package policygraph.briefing.figure;

import java.util.Locale;

/** What text and lines are drawn with; a screen may show each in a colour of its own, by its class. */
public enum Ink {
    TEXT("#1B1F24"),
    MUTED("#59626E"),
    LINE("#6A7480"),
    HAIRLINE("#C9CFD6"),
    SAMPLE("#8A5A00"),
    ON_COLOUR("#FFFFFF"),
    PAPER("#FFFFFF"),
    PANEL("#F5F7F9"),
    BAR("#1F5FA8");

    private final String colour;

    Ink(String colour) {
        this.colour = colour;
    }

    /** On paper: {@code #RRGGBB}. */
    public String colour() {
        return colour;
    }

    /** Its class in SVG. */
    public String style() {
        return "pg-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
