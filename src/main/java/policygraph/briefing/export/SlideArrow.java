package policygraph.briefing.export;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.apache.poi.sl.usermodel.LineDecoration;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuideList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import policygraph.briefing.figure.Ink;
import policygraph.briefing.figure.Part;
import policygraph.briefing.figure.Point;

/**
 * An arrow on a slide, tied to its boxes. Its corners are those of the drawing: a bent connector is described by where it
 * turns, as a share of the way between its ends.
 */
final class SlideArrow {

    private static final int QUARTER = 5_400_000;
    private static final double WHOLE = 100_000;
    private static final double FLAT = 0.5;

    private final XSLFSlide slide;
    private final SlideFigure.Fit fit;
    private final Map<String, SlideFigure.Placed> boxes;

    SlideArrow(XSLFSlide slide, SlideFigure.Fit fit, Map<String, SlideFigure.Placed> boxes) {
        this.slide = slide;
        this.fit = fit;
        this.boxes = boxes;
    }

    /** A line that is tied to nothing. */
    static void rule(XSLFSlide slide, SlideFigure.Fit fit, Part.Rule rule) {
        XSLFConnectorShape line = slide.createConnector();
        double x = Math.min(rule.from().x(), rule.to().x());
        double y = Math.min(rule.from().y(), rule.to().y());
        line.setAnchor(new Rectangle2D.Double(
                fit.x(x),
                fit.y(y),
                Math.abs(rule.to().x() - rule.from().x()) * fit.scale(),
                Math.abs(rule.to().y() - rule.from().y()) * fit.scale()));
        line.setLineColor(Color.decode(rule.ink().colour()));
        line.setLineWidth(Math.max(0.5, rule.width() * fit.scale()));
        line.setLineDash(SlideFigure.dash(rule.dash()));
    }

    void draw(Part.Connector arrow) {
        XSLFConnectorShape shape = slide.createConnector();
        shape.setLineColor(Color.decode(Ink.LINE.colour()));
        shape.setLineWidth(Math.max(0.75, 1.3 * fit.scale()));
        shape.setLineDash(SlideFigure.dash(arrow.dash()));
        shape.setLineTailDecoration(LineDecoration.DecorationShape.TRIANGLE);
        SlideNames.set(shape, arrow.meaning().title());
        CTConnector connector = (CTConnector) shape.getXmlObject();
        lead(connector.getSpPr(), arrow.path());
        tie(connector, arrow);
    }

    private void tie(CTConnector connector, Part.Connector arrow) {
        SlideFigure.Placed from = boxes.get(arrow.from());
        SlideFigure.Placed to = boxes.get(arrow.to());
        var ends = connector.getNvCxnSpPr().getCNvCxnSpPr();
        if (from != null) {
            end(ends.addNewStCxn(), from, arrow.path().get(0));
        }
        if (to != null) {
            end(ends.addNewEndCxn(), to, arrow.path().get(arrow.path().size() - 1));
        }
    }

    private static void end(CTConnection end, SlideFigure.Placed box, Point place) {
        end.setId(box.shape().getShapeId());
        end.setIdx(box.sites().index(place));
    }

    private void lead(CTShapeProperties properties, List<Point> path) {
        Point start = path.get(0);
        Point end = path.get(path.size() - 1);
        boolean upright = start.x() == path.get(1).x() && path.size() > 2;
        frame(properties, start, end, upright);
        CTPresetGeometry2D geometry =
                properties.isSetPrstGeom() ? properties.getPrstGeom() : properties.addNewPrstGeom();
        CTGeomGuideList guides = geometry.isSetAvLst() ? geometry.getAvLst() : geometry.addNewAvLst();
        boolean flat = Math.abs(upright ? end.x() - start.x() : end.y() - start.y()) < FLAT;
        if (path.size() == 2 || flat && path.size() == 4) {
            geometry.setPrst(STShapeType.STRAIGHT_CONNECTOR_1);
            return;
        }
        geometry.setPrst(bent(path.size()));
        // A path of n points has n - 3 guides: where its inner stretches lie, along the way and across it in turn.
        for (int stretch = 1; stretch <= Math.min(3, path.size() - 3); stretch++) {
            boolean along = stretch % 2 == 1;
            turn(guides, stretch, flat && !along ? 0 : along(path.get(stretch), start, end, along == upright));
        }
    }

    private static STShapeType.Enum bent(int points) {
        return switch (points) {
            case 3 -> STShapeType.BENT_CONNECTOR_2;
            case 4 -> STShapeType.BENT_CONNECTOR_3;
            case 5 -> STShapeType.BENT_CONNECTOR_4;
            default -> STShapeType.BENT_CONNECTOR_5;
        };
    }

    private static void turn(CTGeomGuideList guides, int number, double share) {
        var guide = guides.addNewGd();
        guide.setName("adj" + number);
        guide.setFmla("val " + Math.round(share * WHOLE));
    }

    private static double along(Point corner, Point start, Point end, boolean vertical) {
        double whole = vertical ? end.y() - start.y() : end.x() - start.x();
        double part = vertical ? corner.y() - start.y() : corner.x() - start.x();
        return Math.abs(whole) < FLAT ? 0 : part / whole;
    }

    /** Bent connectors leave sideways; one that leaves upright lies on its side and is turned. */
    private void frame(CTShapeProperties properties, Point start, Point end, boolean upright) {
        double width = Math.abs(end.x() - start.x()) * fit.scale();
        double height = Math.abs(end.y() - start.y()) * fit.scale();
        double centreX = (fit.x(start.x()) + fit.x(end.x())) / 2;
        double centreY = (fit.y(start.y()) + fit.y(end.y())) / 2;
        CTTransform2D frame = properties.isSetXfrm() ? properties.getXfrm() : properties.addNewXfrm();
        double across = upright ? height : width;
        double down = upright ? width : height;
        var off = frame.isSetOff() ? frame.getOff() : frame.addNewOff();
        off.setX(Units.toEMU(centreX - across / 2));
        off.setY(Units.toEMU(centreY - down / 2));
        var ext = frame.isSetExt() ? frame.getExt() : frame.addNewExt();
        ext.setCx(Units.toEMU(across));
        ext.setCy(Units.toEMU(down));
        boolean rightwards = end.x() >= start.x();
        boolean downwards = end.y() >= start.y();
        if (upright) {
            frame.setRot(downwards ? QUARTER : 3 * QUARTER);
            frame.setFlipV(downwards == rightwards);
        } else {
            frame.setFlipH(!rightwards);
            frame.setFlipV(!downwards);
        }
    }
}
