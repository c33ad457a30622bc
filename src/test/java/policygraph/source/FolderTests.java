package policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policygraph.load.Input;

class FolderTests {

    private final Path root;

    FolderTests(@TempDir Path root) {
        this.root = root;
    }

    @Test
    void givesDocumentsByNameWithAllBelow() throws IOException {
        for (String name :
                List.of("b.txt", "a/2.html", "a/1.pdf", "c.WPS", "a.md", ".git/d.txt", "e.jpg", "~$f.docx", "答复")) {
            write(name, name);
        }
        Sources sources = new Sources(Limits.OWN).path(root);
        assertThat(found(sources))
                .containsExactly(
                        "a/1.pdf = a/1.pdf", "a/2.html = a/2.html", "a.md = a.md", "b.txt = b.txt", "c.WPS = c.WPS");
        assertThat(sources.skipped().summary())
                .isEqualTo("2 files skipped, not documents: 1 .jpg, 1 without extension");
    }

    @Test
    void namedFileIsTakenWhateverItIsCalled() throws IOException {
        write(".hidden", "甲");
        assertThat(found(new Sources(Limits.OWN).path(root.resolve(".hidden")))).containsExactly(".hidden = 甲");
    }

    @Test
    void linksAreFollowedButNowhereTwice() throws IOException {
        write("a/1.txt", "甲");
        Files.createSymbolicLink(root.resolve("a/self"), root.resolve("a"));
        Files.createSymbolicLink(root.resolve("a/up"), root);
        Files.createSymbolicLink(root.resolve("b"), root.resolve("a"));
        Files.createSymbolicLink(root.resolve("c.txt"), root.resolve("a/1.txt"));
        Files.createSymbolicLink(root.resolve("d.txt"), root.resolve("nowhere"));
        Sources sources = new Sources(Limits.OWN).path(root);
        assertThat(found(sources)).containsExactly("a/1.txt = 甲", "c.txt = 甲", "! d.txt: a link to nowhere");
        assertThat(sources.skipped().summary())
                .isEqualTo("3 files skipped, not documents: 3 linked folder seen before");
    }

    @Test
    void hostileNamesAreReadAndShownInOneLine() throws IOException {
        List<String> names =
                List.of("一\n二.txt", "a\u202Etxt.exe.txt", " .txt", "-rf.txt", "a'\"$(x)`.txt", "长".repeat(80) + ".txt");
        for (String name : names) {
            write(name, "甲");
        }
        assertThat(found(new Sources(Limits.OWN).path(root)))
                .hasSize(names.size())
                .allMatch(line -> line.endsWith(" = 甲") && !line.contains("\n") && !line.contains("\u202E"));
    }

    @Test
    void whatIsNotThereHarmsNoOther() throws IOException {
        write("a.txt", "甲");
        Path a = root.resolve("a.txt");
        assertThat(found(new Sources(Limits.OWN).path(root.resolve("no.txt")).path(a)))
                .containsExactly("! no.txt: java.nio.file.NoSuchFileException: no.txt", "a.txt = 甲");
    }

    @Test
    void folderThatCannotBeListedIsOneFailure() throws IOException {
        write("a.txt", "甲");
        write("b.txt", "乙");
        Cursor broken = new FolderCursor(root.resolve("a.txt"), new HashSet<>(), new Opener(Limits.OWN, new Skipped()));
        assertThat(found(new Sources(Limits.OWN).cursor(broken).path(root.resolve("b.txt"))))
                .containsExactly("! a.txt: java.nio.file.NotDirectoryException: a.txt", "b.txt = 乙");
    }

    @Test
    void archiveInAFolderIsLookedInto() throws IOException {
        Files.write(root.resolve("a.zip"), Zips.utf8().with("1.txt", "甲").bytes());
        Files.write(root.resolve("b.gz"), Zips.gzip("乙".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(found(new Sources(Limits.OWN).path(root))).containsExactly("a.zip!/1.txt = 甲", "b = 乙");
    }

    /** A folder is listed when the walk comes to it: what is added until then is found. */
    @Test
    void foldersAreOpenedWhenTheirTurnComes() throws IOException {
        write("a/1.txt", "甲");
        write("b/1.txt", "乙");
        try (Stream<Input> inputs = new Sources(Limits.OWN).path(root).inputs()) {
            Iterator<Input> each = inputs.iterator();
            each.next();
            write("b/2.txt", "丙");
            each.next();
            assertThat(each.next().source().file()).endsWith("b/2.txt");
        }
    }

    @Test
    void samePathInOtherWordsIsTheSameFile() {
        assertThat(Input.of(Path.of("seeds/../seeds/reply/000.txt")).source())
                .isEqualTo(Input.of(Path.of("seeds/reply/000.txt")).source());
    }

    private List<String> found(Sources sources) {
        return Found.in(sources).stream()
                .map(line -> line.replace(root + "/", ""))
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
