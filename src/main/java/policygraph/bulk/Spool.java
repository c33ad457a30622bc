package policygraph.bulk;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Records on disk, written one after the other and read again in the same order, as lines of JSON. */
final class Spool<T> implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final JavaType type;
    private final BufferedWriter out;

    /** A spool of records of a class without parameters. */
    Spool(Path file, Class<T> type) {
        this.file = file;
        this.type = JSON.constructType(type);
        this.out = writer(file);
    }

    /** A writer that, as the driver does, puts a question mark for half a character. */
    static BufferedWriter writer(Path file) {
        try {
            return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    static PolicyGraphException unwritable(Path file, IOException e) {
        return new PolicyGraphException(
                file + ": cannot be written (" + reason(e)
                        + "); no import files were made and nothing was imported. Make room, or name another --out",
                e);
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : e.getClass().getSimpleName() + ": " + e.getMessage();
    }

    /** What stands for something in a line. */
    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    void add(T record) {
        addLine(json(record));
    }

    /** Adds a record that is {@link #json} already. */
    void addLine(String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** Reads all records; nothing can be added any more. */
    void each(Consumer<T> consumer) {
        try (Reading<T> reading = read()) {
            for (T record = reading.next(); record != null; record = reading.next()) {
                consumer.accept(record);
            }
        }
    }

    /** Opens it for reading; nothing can be added any more. */
    Reading<T> read() {
        close();
        return new Reading<>(file, type);
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** Closes it and takes its file away. */
    void delete() {
        close();
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** Reads one record after the other. */
    static final class Reading<T> implements AutoCloseable {

        private final Path file;
        private final JavaType type;
        private final BufferedReader in;

        private Reading(Path file, JavaType type) {
            this.file = file;
            this.type = type;
            try {
                this.in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw unreadable(e);
            }
        }

        /** The next record, null behind the last. */
        @Nullable
        T next() {
            try {
                String line = in.readLine();
                return line == null ? null : JSON.readValue(line, type);
            } catch (IOException e) {
                throw unreadable(e);
            }
        }

        private PolicyGraphException unreadable(IOException e) {
            return new PolicyGraphException(file + ": cannot be read again (" + e.getMessage() + ")", e);
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException e) {
                throw unreadable(e);
            }
        }
    }
}
