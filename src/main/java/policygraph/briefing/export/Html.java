package policygraph.briefing.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.function.Function;
import policygraph.briefing.figure.Footnote;
import policygraph.briefing.figure.Language;
import policygraph.briefing.figure.PlainText;

/** The page that figures and briefings are shown on: one file that needs no network and lets nothing else run in it. */
public final class Html {

    private static final String STYLE = resource("figure.css");
    private static final String SCRIPT = resource("figure.js");

    /** What a page may do: its own style and its own script, and nothing from anywhere else. */
    public static final String POLICY = "default-src 'none'; img-src data:; style-src '" + hash(STYLE)
            + "'; script-src '" + hash(SCRIPT) + "'; base-uri 'none'; form-action 'none'";

    private Html() {}

    /**
     * @param language of its own words
     * @param title plain
     * @param body markup of our own
     */
    static byte[] page(Language language, String title, String body) {
        return new Markup()
                .raw("<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\">\n<head>\n<meta charset=\"UTF-8\">\n"
                        + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .text(PlainText.of(title))
                .raw("</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n<main>\n")
                .raw(body)
                .raw("</main>\n<aside id=\"panel\" aria-live=\"polite\" hidden></aside>\n<script>" + SCRIPT
                        + "</script>\n</body>\n</html>\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The footnotes as a list that figures and text point into.
     *
     * @param keys by which each is pointed to, by its number
     */
    static String footnotes(Collection<Footnote> notes, Language language, Function<Footnote, String> keys) {
        if (notes.isEmpty()) {
            return "";
        }
        Markup list =
                new Markup().raw("<section class=\"notes\">\n<h2>" + language.say(Words.EVIDENCE) + "</h2>\n<ol>\n");
        for (Footnote note : notes) {
            list.raw("<li").attribute("value", String.valueOf(note.number())).attribute("data-note", keys.apply(note));
            list.raw(">")
                    .text('“' + PlainText.of(note.quote()) + '”')
                    .raw(" <cite>")
                    .text(note.source(language))
                    .raw("</cite>");
            list.raw(note.basis().equals("INFERRED") ? " <em>" + language.say(Words.INFERRED) + "</em>" : "")
                    .raw("</li>\n");
        }
        return list.raw("</ol>\n</section>\n").toString();
    }

    private static String resource(String name) {
        try (InputStream in = Html.class.getResourceAsStream("/policygraph/briefing/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
