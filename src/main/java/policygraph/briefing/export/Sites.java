package policygraph.briefing.export;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnectionSite;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnectionSiteList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTCustomGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuideList;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import policygraph.briefing.figure.Bounds;
import policygraph.briefing.figure.Part;
import policygraph.briefing.figure.Point;

/**
 * Where arrows may be tied to a box: the middles of its sides, and the very points at which the drawing's arrows meet it,
 * so that a program that leads them anew leads them as drawn.
 */
final class Sites {

    private static final int RIGHT_ANGLE = 5_400_000;

    /** As shares of width and height. */
    private final List<Point> shares;

    private final Bounds box;

    private Sites(Bounds box, List<Point> shares) {
        this.box = box;
        this.shares = shares;
    }

    static Sites of(Part.Box box, List<Part.Connector> arrows) {
        List<Point> shares =
                new ArrayList<>(List.of(new Point(0.5, 0), new Point(0, 0.5), new Point(0.5, 1), new Point(1, 0.5)));
        Sites sites = new Sites(box.at(), shares);
        String id = box.meaning().id();
        for (Part.Connector arrow : arrows) {
            if (arrow.from().equals(id)) {
                sites.add(arrow.path().get(0));
            }
            if (arrow.to().equals(id)) {
                sites.add(arrow.path().get(arrow.path().size() - 1));
            }
        }
        return sites;
    }

    private void add(Point place) {
        Point share = share(place);
        if (!shares.contains(share)) {
            shares.add(share);
        }
    }

    private Point share(Point place) {
        return new Point((place.x() - box.x()) / box.width(), (place.y() - box.y()) / box.height());
    }

    /** The number of the place at which an arrow meets the box. */
    int index(Point place) {
        int known = shares.indexOf(share(place));
        return known < 0 ? 1 : known;
    }

    void write(XSLFFreeformShape shape, Bounds at) {
        CTCustomGeometry2D geometry = ((CTShape) shape.getXmlObject()).getSpPr().getCustGeom();
        CTGeomGuideList guides = geometry.isSetGdLst() ? geometry.getGdLst() : geometry.addNewGdLst();
        CTConnectionSiteList sites = geometry.isSetCxnLst() ? geometry.getCxnLst() : geometry.addNewCxnLst();
        for (int i = 0; i < shares.size(); i++) {
            guide(guides, "x" + i, "w", shares.get(i).x() * at.width(), at.width());
            guide(guides, "y" + i, "h", shares.get(i).y() * at.height(), at.height());
            CTConnectionSite site = sites.addNewCxn();
            site.setAng(angle(i));
            site.addNewPos().setX("x" + i);
            site.getPos().setY("y" + i);
        }
    }

    /** Keeps its share when the box is made larger. */
    private static void guide(CTGeomGuideList guides, String name, String side, double part, double whole) {
        var guide = guides.addNewGd();
        guide.setName(name);
        guide.setFmla("*/ " + Units.toEMU(part) + ' ' + side + ' ' + Math.max(1, Units.toEMU(whole)));
    }

    /** Where an arrow leaves: to the side on which the place lies. */
    private int angle(int site) {
        Point share = shares.get(site);
        boolean right = share.x() >= 1;
        boolean left = share.x() <= 0;
        return right ? 0 : share.y() >= 1 ? RIGHT_ANGLE : left ? 2 * RIGHT_ANGLE : 3 * RIGHT_ANGLE;
    }
}
