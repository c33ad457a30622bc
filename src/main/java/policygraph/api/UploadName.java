package policygraph.api;

import org.jspecify.annotations.Nullable;

/** The name of an upload: the last part of what the client calls it, so that no upload passes for a file of this server. */
final class UploadName {

    private static final int LONGEST = 200;
    private static final String FOLDER = "upload/";

    private UploadName() {}

    static String of(@Nullable String given) {
        String name = given == null ? "" : given.replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            name = "unnamed";
        }
        return FOLDER + (name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name);
    }
}
