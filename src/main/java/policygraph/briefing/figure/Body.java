package policygraph.briefing.figure;

import java.util.List;

/**
 * The middle of a figure, from its own upper left corner.
 *
 * @param kinds labels of the things in it, for the legend
 * @param dashes kinds of lines in it, for the legend
 * @param cut what is left out, in words; empty if nothing is
 */
record Body(List<Part> parts, double width, double height, List<String> kinds, List<Part.Dash> dashes, String cut) {

    Body {
        parts = List.copyOf(parts);
        kinds = List.copyOf(kinds);
        dashes = List.copyOf(dashes);
    }
}
