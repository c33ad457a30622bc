package policygraph.briefing.export;

import java.awt.geom.Path2D;
import policygraph.briefing.figure.Part;
import policygraph.briefing.figure.TextLine;

/** What a drawing is painted on. */
interface Canvas {

    void fill(Path2D path, String colour);

    void stroke(Path2D path, String colour, double width, Part.Dash dash);

    void text(TextLine line);
}
