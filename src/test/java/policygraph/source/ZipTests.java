package policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ZipTests {

    private static final byte[] REPLY = "答复".getBytes(StandardCharsets.UTF_8);

    static Stream<Arguments> archives() {
        return Stream.of(
                arguments(
                        "in its order",
                        Zips.utf8().with("b.txt", "乙").with("a.txt", "甲").bytes(),
                        List.of("z!/b.txt = 乙", "z!/a.txt = 甲")),
                arguments(
                        "names in GBK",
                        Zips.in("GBK").with("答复/关于提案的答复.txt", "甲").bytes(),
                        List.of("z!/答复/关于提案的答复.txt = 甲")),
                arguments("names in UTF-8", Zips.utf8().with("答复.txt", "甲").bytes(), List.of("z!/答复.txt = 甲")),
                arguments("names of Windows", Zips.utf8().with("一\\二.txt", "甲").bytes(), List.of("z!/一/二.txt = 甲")),
                arguments(
                        "names that lead out",
                        Zips.utf8()
                                .with("../../etc/a.txt", "甲")
                                .with("/b.txt", "乙")
                                .bytes(),
                        List.of("z!/etc/a.txt = 甲", "z!/b.txt = 乙")),
                arguments(
                        "names with line breaks",
                        Zips.utf8().with("一\n二\u202e.txt", "甲").bytes(),
                        List.of("z!/一\\u000A二\\u202E.txt = 甲")),
                arguments(
                        "hidden and other files",
                        Zips.utf8()
                                .with("__MACOSX/._a.txt", "x")
                                .with(".b.txt", "x")
                                .with("c.jpg", "x")
                                .bytes(),
                        List.of()),
                arguments(
                        "a Word file is one document",
                        Zips.utf8()
                                .with(
                                        "a.docx",
                                        Zips.utf8()
                                                .with("[Content_Types].xml", "x")
                                                .with("word/document.xml", "x")
                                                .bytes())
                                .bytes(),
                        List.of("z!/a.docx = 280 characters")),
                arguments(
                        "a zip in a zip, and what follows it",
                        Zips.utf8()
                                .with(
                                        "in.zip",
                                        Zips.utf8()
                                                .with("a.txt", "甲")
                                                .with("b.txt", "乙")
                                                .bytes())
                                .with("c.txt", "丙")
                                .bytes(),
                        List.of("z!/in.zip!/a.txt = 甲", "z!/in.zip!/b.txt = 乙", "z!/c.txt = 丙")),
                arguments(
                        "JSON Lines in a zip",
                        Zips.utf8()
                                .with("a.jsonl", "{\"text\":\"甲\"}\n{\"text\":\"乙\"}")
                                .with("c.txt", "丙")
                                .bytes(),
                        List.of("z!/a.jsonl:1 = 甲", "z!/a.jsonl:2 = 乙", "z!/c.txt = 丙")),
                arguments(
                        "too deep",
                        nested(5),
                        List.of(
                                "! z!/in.zip!/in.zip!/in.zip: a zip more than 3 archives deep; unpack it before loading",
                                "z!/in.zip!/in.zip!/b.txt = 乙",
                                "z!/in.zip!/b.txt = 乙",
                                "z!/b.txt = 乙")),
                arguments(
                        "encrypted",
                        Zips.utf8().with("a.txt", "甲").with("b.txt", "乙").encrypted(),
                        List.of("! z: the archive is encrypted; unpack it with its password and load what was in it")),
                arguments("empty", Zips.utf8().bytes(), List.of("! z: the archive is empty")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("archives")
    void givesWhatIsInIt(String what, byte[] zip, List<String> expected) {
        assertThat(Found.in("z", zip)).isEqualTo(expected);
    }

    private static byte[] nested(int depth) {
        byte[] zip = Zips.utf8().with("a.txt", "甲").bytes();
        for (int i = 1; i < depth; i++) {
            zip = Zips.utf8().with("in.zip", zip).with("b.txt", "乙").bytes();
        }
        return zip;
    }

    static Stream<Arguments> bombs() {
        byte[] blank = new byte[60 << 20];
        Zips many = Zips.utf8();
        for (int i = 0; i < 5; i++) {
            many.with(i + ".txt", REPLY);
        }
        return Stream.of(
                arguments("entries", many.bytes(), new Limits(3, 1 << 20, 200, 3), "has more than 3 files"),
                arguments(
                        "total",
                        Zips.utf8()
                                .with("a.txt", noise(3 << 20))
                                .with("b.txt", "乙")
                                .bytes(),
                        new Limits(9, 2 << 20, 200, 3),
                        "unpacks to more than 2 MiB"),
                arguments(
                        "ratio",
                        Zips.utf8()
                                .with("a.txt", blank)
                                .with("b.txt", blank)
                                .with("c.txt", "丙")
                                .bytes(),
                        Limits.OWN,
                        "unpacks to more than 200 times its size, like a zip bomb"),
                arguments(
                        "ratio inside",
                        Zips.utf8()
                                .with(
                                        "in.zip",
                                        Zips.utf8()
                                                .with("a.txt", blank)
                                                .with("b.txt", blank)
                                                .bytes())
                                .with("c.txt", "丙")
                                .bytes(),
                        Limits.OWN,
                        "unpacks to more than 200 times its size, like a zip bomb"),
                arguments(
                        "ratio in passing over",
                        Zips.utf8()
                                .with("a.txt", new byte[300 << 20])
                                .with("c.txt", "丙")
                                .bytes(),
                        Limits.OWN,
                        "unpacks to more than 200 times its size, like a zip bomb"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void bombIsLeftInOneLine(String what, byte[] zip, Limits limits, String reason) {
        assertThat(Found.in("z", zip, limits))
                .filteredOn(line -> line.startsWith("! z: "))
                .containsExactly("! z: the archive " + reason + "; the rest of it is left out");
        assertThat(Found.in("z", zip, limits)).last().asString().startsWith("! z: ");
    }

    @Test
    void fileThatIsTooLargeHarmsNoOther() {
        byte[] zip = Zips.utf8()
                .with("a.txt", new byte[(64 << 20) + 1])
                .with("b.txt", "乙")
                .bytes();
        assertThat(Found.in("z", zip, new Limits(9, 1L << 30, 10_000, 3)))
                .containsExactly(
                        "! z!/a.txt: more than 64 MiB, too much for a reply; nothing of it is loaded", "z!/b.txt = 乙");
    }

    @Test
    void whatComesBeforeABreakIsTaken() {
        byte[] zip =
                Zips.utf8().with("a.txt", "甲").with("b.txt", noise(1 << 16)).bytes();
        assertThat(Found.in("z", Arrays.copyOf(zip, zip.length / 2)))
                .hasSize(2)
                .startsWith("z!/a.txt = 甲")
                .last()
                .asString()
                .startsWith("! z: the archive is broken after 2 files (")
                .endsWith("); what comes before is taken");
    }

    @Test
    void skippedIsCountedByKind() {
        byte[] zip = Zips.utf8()
                .with("a.jpg", "x")
                .with("b.JPG", "x")
                .with("c.xls", "x")
                .with("说明", "x")
                .bytes();
        Sources sources = new Sources(Limits.OWN).stream("z", () -> new java.io.ByteArrayInputStream(zip));
        Found.in(sources);
        assertThat(sources.skipped().summary())
                .isEqualTo("4 files skipped, not documents: 2 .jpg, 1 .xls, 1 without extension");
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
