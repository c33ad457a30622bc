package policygraph.source;

import java.util.Locale;
import java.util.Set;

/**
 * What a name promises. Only among files that nobody named one by one, in a folder or an archive, does the name decide whether
 * a file is looked at; what it is, is told from its content.
 */
final class FileKind {

    private static final Set<String> DOCUMENTS = Set.of(
            "txt",
            "text",
            "md",
            "markdown",
            "html",
            "htm",
            "shtml",
            "xhtml",
            "mht",
            "pdf",
            "docx",
            "doc",
            "rtf",
            "wps");

    private static final Set<String> CONTAINERS = Set.of("zip", "jsonl", "ndjson", "gz");

    /** A longer ending is a part of the name, as in 附件1.关于某某工作的函. */
    private static final int LONGEST_EXTENSION = 8;

    private FileKind() {}

    static boolean isDocument(String name) {
        String extension = extension(name);
        return DOCUMENTS.contains(extension) || CONTAINERS.contains(extension);
    }

    /** Begins with a point, or is what macOS and Windows leave in a folder: nobody sees it there. */
    static boolean isHidden(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.equals("__MACOSX")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }

    /** For counting: {@code .jpg}. */
    static String of(String name) {
        String extension = extension(name);
        return extension.isEmpty() ? "without extension" : "." + extension;
    }

    static boolean isLines(String name) {
        return extension(name).equals("jsonl") || extension(name).equals("ndjson");
    }

    static String withoutGz(String name) {
        return extension(name).equals("gz") ? name.substring(0, name.length() - ".gz".length()) : name;
    }

    private static String extension(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        String extension = last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean isExtension =
                last.contains(".") && extension.length() <= LONGEST_EXTENSION && extension.matches("[a-z0-9]+");
        return isExtension ? extension : "";
    }
}
