package policygraph;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import policygraph.document.Sha256;

/**
 * The version of the extractor: a hash of its classes, rules, gazetteers and judgements. Whatever changes a reading changes it, so that
 * documents read by another version are read again and nobody has to remember to count up.
 */
public final class ExtractorVersion {

    private static final List<String> PARTS = List.of(
            "policygraph/gazetteer/*.class",
            "policygraph/format/*.class",
            "policygraph/document/*.class",
            "policygraph/mention/*.class",
            "policygraph/entity/*.class",
            "policygraph/statement/*.class",
            "policygraph/graph/*Rows*.class",
            "seeds/gazetteer/**/*.*",
            "seeds/judgement/**/*.*",
            "seeds/rule/**/*.*");

    /** Characters of the hash that are kept: enough to tell versions apart. */
    private static final int LENGTH = 16;

    private ExtractorVersion() {}

    /**
     * The version of what is on the class path.
     *
     * @throws PolicyGraphException if the class path cannot be listed
     */
    public static String current() {
        try {
            List<Resource> resources = new ArrayList<>();
            for (String part : PARTS) {
                resources.addAll(List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + part)));
            }
            resources.sort(Comparator.comparing(ExtractorVersion::place));
            Sha256 sha = new Sha256();
            for (Resource resource : resources) {
                try (InputStream in = resource.getInputStream()) {
                    sha.add(in.readAllBytes());
                }
            }
            return sha.toHex().substring(0, LENGTH);
        } catch (IOException e) {
            throw new PolicyGraphException("the rules and gazetteers on the class path cannot be listed", e);
        }
    }

    /** Where a resource lies on the class path, the same from a folder and from a jar. */
    private static String place(Resource resource) {
        String description = resource.getDescription().replace('\\', '/');
        int at = Math.max(description.lastIndexOf("/policygraph/"), description.lastIndexOf("/seeds/"));
        return description.substring(Math.max(at, 0));
    }
}
