package policygraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import policygraph.PolicyGraphException;
import policygraph.load.LoadReport.Failure;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes to a file, as JSON, what a load does: failures as they come, so that any number of them takes no memory, the rest at
 * the end. Until then the file's name ends in {@code .part}.
 */
public final class ReportFile implements LoadProgress {

    private static final double MILLIS = 1000;

    private final Path file;
    private final Path part;
    private final JsonGenerator json;

    private ReportFile(Path file, Path part, JsonGenerator json) {
        this.file = file;
        this.part = part;
        this.json = json;
    }

    /**
     * @param arguments of the command, with which the failed files can be found again
     * @throws PolicyGraphException if the file cannot be written
     */
    public static ReportFile open(Path file, List<String> arguments) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            JsonGenerator json =
                    new JsonMapper().writerWithDefaultPrettyPrinter().createGenerator(Files.newOutputStream(part));
            json.writeStartObject();
            json.writeArrayPropertyStart("arguments");
            arguments.forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("failures");
            return new ReportFile(file, part, json);
        } catch (IOException | JacksonException e) {
            throw unwritable(file, e);
        }
    }

    @Override
    public void failed(Failure failure) {
        json.writeStartObject();
        json.writeStringProperty("file", failure.file());
        json.writeStringProperty("reason", failure.reason());
        json.writeEndObject();
    }

    /** Writes the rest and gives the file its name. */
    public void finish(LoadReport report) {
        try {
            json.writeEndArray();
            json.writeStringProperty("summary", report.summary());
            json.writeBooleanProperty("complete", report.complete());
            json.writeNumberProperty("loaded", report.loaded());
            json.writeNumberProperty("unchanged", report.unchanged());
            json.writeNumberProperty("replaced", report.replaced());
            json.writeNumberProperty("failed", report.failed());
            json.writeNumberProperty("seconds", report.elapsed().toMillis() / MILLIS);
            json.writeNumberProperty("documentsPerSecond", report.rate());
            json.writeArrayPropertyStart("warnings");
            report.warnings().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
            json.close();
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | JacksonException e) {
            throw unwritable(file, e);
        }
    }

    @Override
    public void close() {
        json.close();
    }

    private static PolicyGraphException unwritable(Path file, Exception e) {
        return new PolicyGraphException(file + ": the report cannot be written (" + e + ")", e);
    }
}
