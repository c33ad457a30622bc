package policygraph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class SavedQueriesTests {

    @Test
    void everyQuestionIsAFileThatRunsAsItStands() throws IOException {
        Map<String, String> files = unpacked(new SavedQueries().zip());
        assertThat(files).hasSameSizeAs(QuestionSheet.all());
        assertThat(files.get("政策图谱 PolicyGraph/一份政策由哪些机关发布.cypher"))
                .startsWith("// 一份政策由哪些机关发布\nMATCH ")
                .contains("policy.name = '")
                .contains("RETURN ");
        assertThat(files.values()).noneMatch(query -> query.contains("$") || query.contains(":param"));
    }

    @Test
    void isTheSameWheneverItIsMade() throws IOException {
        assertThat(new SavedQueries().zip()).isEqualTo(new SavedQueries().zip());
    }

    private static Map<String, String> unpacked(byte[] archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
