package policygraph.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import policygraph.PolicyGraphException;
import policygraph.document.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a report says has failed.
 *
 * @param arguments of the command that wrote the report
 * @param files the names of the files that failed, in their order
 */
public record FailedFiles(List<String> arguments, Set<String> files) {

    /**
     * @throws PolicyGraphException if the file is no report of a load
     */
    public static FailedFiles of(Path report) {
        try {
            JsonNode root = new JsonMapper().readTree(report);
            if (!root.path("arguments").isArray() || !root.path("failures").isArray()) {
                throw new PolicyGraphException(report + ": no report of a load, as --report writes them");
            }
            List<String> arguments = new ArrayList<>();
            root.get("arguments").forEach(argument -> arguments.add(argument.asString()));
            Set<String> files = new LinkedHashSet<>();
            root.get("failures")
                    .forEach(failure -> files.add(failure.path("file").asString("")));
            return new FailedFiles(arguments, files);
        } catch (JacksonException e) {
            throw new PolicyGraphException(report + ": cannot be read as a report (" + e.getOriginalMessage() + ")", e);
        }
    }

    /** Of these documents, those that failed; what is not among them any more fails again. */
    public Stream<Input> again(Stream<Input> inputs) {
        Set<String> missing = new LinkedHashSet<>(files);
        Stream<Input> found =
                inputs.filter(input -> files.contains(input.source().file())
                        && missing.remove(input.source().file()));
        return Stream.concat(found, Stream.of(missing).flatMap(Set::stream).map(FailedFiles::missing));
    }

    private static Input missing(String file) {
        return new Input(Source.of(file), () -> {
            throw new PolicyGraphException(file + ": is not found any more where it was");
        });
    }
}
