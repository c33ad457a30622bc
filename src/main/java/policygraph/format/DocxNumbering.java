package policygraph.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import policygraph.format.ListNumbers.Level;

/** The lists and the paragraph styles of a docx file, as far as they number paragraphs. */
final class DocxNumbering {

    private static final Level FIRST = new Level(1, NumberStyle.NOTHING, "");

    /** A style is based on another, that on a third; a chain longer than this goes round. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, List<Level>> patterns = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Set<String> again = new HashSet<>();
    private final Map<String, Style> styles = new HashMap<>();
    private final ListNumbers numbers = new ListNumbers();

    private record Style(@Nullable String list, int level, @Nullable String basedOn) {}

    /** Reads {@code numbering.xml}. */
    void readLists(XMLStreamReader xml) throws XMLStreamException {
        List<Level> levels = new ArrayList<>();
        String list = "";
        int level = 0;
        for (; xml.hasNext(); xml.next()) {
            String element = element(xml);
            switch (element) {
                case "abstractNum" -> {
                    levels = new ArrayList<>();
                    patterns.put(attribute(xml, "abstractNumId"), levels);
                }
                case "num" -> list = attribute(xml, "numId");
                case "abstractNumId" -> lists.put(list, attribute(xml, "val"));
                case "startOverride" -> again.add(list);
                case "lvl" -> {
                    level = number(attribute(xml, "ilvl"));
                    grow(levels, level);
                }
                case "start", "numFmt", "lvlText" -> change(levels, level, element, attribute(xml, "val"));
                default -> {
                    // How it looks.
                }
            }
        }
    }

    private static void grow(List<Level> levels, int level) {
        while (levels.size() <= level && levels.size() < ListNumbers.LEVELS) {
            levels.add(FIRST);
        }
    }

    private static void change(List<Level> levels, int level, String element, String value) {
        if (level < 0 || level >= levels.size()) {
            return;
        }
        Level old = levels.get(level);
        levels.set(
                level,
                switch (element) {
                    case "start" -> new Level(number(value), old.style(), old.text());
                    case "numFmt" -> new Level(old.start(), NumberStyle.of(value), old.text());
                    default -> new Level(old.start(), old.style(), value);
                });
    }

    /** Reads {@code styles.xml}. */
    void readStyles(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        for (; xml.hasNext(); xml.next()) {
            Style known = styles.getOrDefault(style, new Style(null, 0, null));
            switch (element(xml)) {
                case "style" -> style = attribute(xml, "styleId");
                case "basedOn" -> styles.put(style, new Style(known.list(), known.level(), attribute(xml, "val")));
                case "numId" -> styles.put(style, new Style(attribute(xml, "val"), known.level(), known.basedOn()));
                case "ilvl" ->
                    styles.put(style, new Style(known.list(), number(attribute(xml, "val")), known.basedOn()));
                default -> {
                    // How it looks.
                }
            }
        }
    }

    /**
     * What stands in front of the next paragraph, which may be nothing.
     *
     * @param style of the paragraph, empty if it has none
     * @param list that the paragraph itself says it is in, 0 for none at all; empty if it says nothing
     * @param level in that list, empty if it says nothing
     */
    String next(String style, String list, String level) {
        Style known = numbered(style);
        String id = list.isEmpty() && known != null && known.list() != null ? known.list() : list;
        int depth = level.isEmpty() ? (list.isEmpty() && known != null ? known.level() : 0) : number(level);
        String pattern = lists.get(id);
        List<Level> levels = pattern == null ? null : patterns.get(pattern);
        return pattern == null || levels == null ? "" : numbers.next(pattern, id, levels, depth, again.contains(id));
    }

    private @Nullable Style numbered(String style) {
        String name = style;
        for (int i = 0; i < LONGEST_CHAIN && name != null; i++) {
            Style known = styles.get(name);
            if (known == null || known.list() != null) {
                return known;
            }
            name = known.basedOn();
        }
        return null;
    }

    private static String element(XMLStreamReader xml) {
        return xml.isStartElement() ? xml.getLocalName() : "";
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static int number(String written) {
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
    }
}
