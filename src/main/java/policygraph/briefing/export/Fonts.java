package policygraph.briefing.export;

import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;

/** Names the font of slides for Latin and Chinese alike, or programs would mix two. */
final class Fonts {

    private Fonts() {}

    static void set(XSLFTextRun run) {
        run.setFontFamily(Deck.FONT, FontGroup.LATIN);
        run.setFontFamily(Deck.FONT, FontGroup.EAST_ASIAN);
        ((CTRegularTextRun) run.getXmlObject()).getRPr().setLang("zh-CN");
    }
}
