package policygraph.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Every question as a saved query of Neo4j Browser: an archive that Browser takes when it is dropped onto it. */
final class SavedQueries {

    /** Browser makes a folder of it. */
    private static final String FOLDER = "政策图谱 PolicyGraph/";

    /** The same bytes whenever it is made; archives know no earlier time. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (QuestionSheet sheet : QuestionSheet.all()) {
                ZipEntry entry = new ZipEntry(FOLDER + sheet.name() + ".cypher");
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(text(sheet).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Browser shows the first comment as the query's name. */
    private static String text(QuestionSheet sheet) {
        return "// " + sheet.name() + "\n" + sheet.filled() + "\n";
    }
}
