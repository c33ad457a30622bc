package policygraph.briefing.export;

/** Builds markup in which text of documents is text and nothing else. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** Markup of our own, as it stands. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text between tags. */
    Markup text(String text) {
        escape(text);
        return this;
    }

    /** An attribute with its leading space. */
    Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    Markup attribute(String name, double value) {
        return attribute(name, Num.of(value));
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(allowed(text, i) ? c : '\uFFFD');
            }
        }
    }

    /** XML has no place for some, escaped or not; others turn the direction of what follows. */
    private static boolean allowed(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        boolean control = c < ' ' && c != '\n' && c != '\t';
        return !control && c < '\uFFFE' && Character.getType(c) != Character.FORMAT;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
