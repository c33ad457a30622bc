package policygraph.briefing.export;

import org.apache.poi.xslf.usermodel.XSLFShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Says in words what a shape is, for readers who cannot see it. */
final class SlideNames {

    private SlideNames() {}

    static void set(XSLFShape shape, String description) {
        CTNonVisualDrawingProps properties = shape.getXmlObject() instanceof CTConnector connector
                ? connector.getNvCxnSpPr().getCNvPr()
                : ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr();
        properties.setDescr(description);
    }
}
