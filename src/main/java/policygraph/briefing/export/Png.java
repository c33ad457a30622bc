package policygraph.briefing.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import policygraph.briefing.figure.Drawing;
import policygraph.briefing.figure.Ink;
import policygraph.briefing.figure.Part;
import policygraph.briefing.figure.TextLine;
import policygraph.briefing.figure.Typeface;

/** Paints a drawing as PNG, two pixels a point; fewer where it would not fit in memory. */
final class Png implements Canvas {

    private static final double SCALE = 2;
    private static final double MOST_PIXELS = 40e6;
    private static final float BOLD = 0.032f;

    private final Graphics2D graphics;
    private final Typeface typeface;

    private Png(Graphics2D graphics, Typeface typeface) {
        this.graphics = graphics;
        this.typeface = typeface;
    }

    static byte[] of(Drawing drawing, Typeface typeface) {
        return of(drawing.width(), drawing.height(), drawing.parts(), typeface);
    }

    static byte[] of(double width, double height, List<Part> parts, Typeface typeface) {
        double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.decode(Ink.PAPER.colour()));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            Painter.paint(parts, new Png(graphics, typeface));
        } finally {
            graphics.dispose();
        }
        return bytes(image);
    }

    private static byte[] bytes(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void fill(Path2D path, String colour) {
        graphics.setColor(Color.decode(colour));
        graphics.fill(path);
    }

    @Override
    public void stroke(Path2D path, String colour, double width, Part.Dash dash) {
        double[] pattern = dash.pattern();
        float[] gaps = pattern.length == 0 ? null : new float[] {(float) pattern[0], (float) pattern[1]};
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, gaps, 0));
        graphics.setColor(Color.decode(colour));
        graphics.draw(path);
    }

    @Override
    public void text(TextLine line) {
        TextLine.Face face = line.face();
        graphics.setColor(Color.decode(face.ink().colour()));
        graphics.setStroke(new BasicStroke((float) (BOLD * face.size())));
        double x = line.at().x();
        for (int c : line.text().codePoints().toArray()) {
            Typeface.Glyph glyph = typeface.glyph(c);
            AffineTransform place =
                    AffineTransform.getTranslateInstance(x, line.at().y());
            place.scale(face.size(), face.size());
            Path2D outline = new Path2D.Double(glyph.outline(), place);
            graphics.fill(outline);
            if (face.bold()) {
                graphics.draw(outline);
            }
            x += glyph.advance() * face.size();
        }
    }
}
