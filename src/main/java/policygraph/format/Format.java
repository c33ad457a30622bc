package policygraph.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A make of documents that is read, and how files of it are called. What a file is, its content decides. */
public enum Format {
    TEXT("txt", "md"),
    HTML("html", "htm", "shtml", "xhtml"),
    PDF("pdf"),
    DOCX("docx"),
    DOC("doc", "wps"),
    RTF("rtf");

    private static final Set<String> ALL_EXTENSIONS = all();

    private final Set<String> extensions;

    Format(String... extensions) {
        this.extensions = Set.of(extensions);
    }

    private static Set<String> all() {
        Set<String> all = new TreeSet<>();
        Arrays.stream(values()).forEach(format -> all.addAll(format.extensions));
        return Set.copyOf(all);
    }

    /** Whether a file of this name is called like a document: worth opening when a folder is searched. */
    public static boolean isNamedLikeDocument(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !fileName.startsWith(".") && fileName.indexOf('.') > 0 && ALL_EXTENSIONS.contains(extension);
    }
}
