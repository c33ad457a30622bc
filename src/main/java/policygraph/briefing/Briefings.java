package policygraph.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import policygraph.PolicyGraphException;
import policygraph.question.Questions;

/** The catalogue: every file of {@code seeds/briefing} on the class path, by name. */
public final class Briefings {

    private static final String FILES = "classpath*:seeds/briefing/*.yml";
    private static final String EXTENSION = ".yml";

    private final Questions questions;
    private final Map<String, Briefing> byName = new TreeMap<>();

    private Briefings(Questions questions) {
        this.questions = questions;
    }

    /**
     * Reads the catalogue.
     *
     * @throws PolicyGraphException if a file breaks the form; the message names file and place
     */
    public static Briefings fromClassPath(Questions questions) {
        Briefings briefings = new Briefings(questions);
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                try (InputStream in = file.getInputStream()) {
                    Briefing briefing = briefings.read(
                            Objects.requireNonNullElse(file.getFilename(), EXTENSION), in.readAllBytes());
                    briefings.byName.put(briefing.name(), briefing);
                }
            }
        } catch (IOException e) {
            throw new PolicyGraphException("seeds/briefing cannot be read", e);
        }
        return briefings;
    }

    private Briefing read(String file, byte[] bytes) {
        int dot = file.lastIndexOf('.');
        String name = dot < 0 ? file : file.substring(0, dot);
        return BriefingFile.read(name, file, new String(bytes, StandardCharsets.UTF_8), questions);
    }

    /** All briefings, by name. */
    public List<Briefing> all() {
        return List.copyOf(byName.values());
    }

    /**
     * The briefing of that name.
     *
     * @throws UnknownBriefingException if there is none
     */
    public Briefing named(String name) {
        Briefing briefing = byName.get(name);
        if (briefing == null) {
            throw new UnknownBriefingException(name, byName.keySet());
        }
        return briefing;
    }

    /**
     * A briefing of one's own.
     *
     * @throws PolicyGraphException if the file cannot be read or breaks the form
     */
    public Briefing file(Path path) {
        try {
            return read(String.valueOf(path.getFileName()), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new PolicyGraphException(path + " cannot be read", e);
        }
    }
}
