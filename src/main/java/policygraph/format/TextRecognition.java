package policygraph.format;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** Reads pictures of pages with tesseract, a program of its own, page by page and none for longer than its time. */
public final class TextRecognition {

    /** Says that a scanned document needs recognition instead of doing it. */
    public static final TextRecognition OFF = new TextRecognition(false);

    private static final String PROGRAM = "tesseract";
    private static final String LANGUAGE = "chi_sim";

    /** A page takes seconds; a picture of noise would take minutes. */
    private static final int SECONDS_PER_PAGE = 120;

    /** Columns of its table. */
    private static final int LEVEL = 0;

    private static final int BLOCK = 2;
    private static final int PARAGRAPH = 3;
    private static final int LINE = 4;
    private static final int LEFT = 6;
    private static final int TOP = 7;
    private static final int WIDTH = 8;
    private static final int HEIGHT = 9;
    private static final int TEXT = 11;

    private static final String WORD = "5";

    private final boolean on;

    private TextRecognition(boolean on) {
        this.on = on;
    }

    /** By the tesseract that is installed, with its simplified Chinese. */
    public static TextRecognition tesseract() {
        return new TextRecognition(true);
    }

    /** Whether the program and its Chinese are there. */
    public static boolean isInstalled() {
        try {
            Process process = new ProcessBuilder(PROGRAM, "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            String languages =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return process.waitFor(SECONDS_PER_PAGE, TimeUnit.SECONDS)
                    && languages.lines().anyMatch(LANGUAGE::equals);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean isOn() {
        return on;
    }

    /**
     * The lines of a picture of a page.
     *
     * @param scale pixels per point
     */
    List<PrintedLine> read(BufferedImage image, int page, float scale) throws UnreadableException {
        try {
            Path folder = Files.createTempDirectory("policygraph-ocr");
            try {
                Path picture = folder.resolve("page.png");
                ImageIO.write(image, "png", picture.toFile());
                run(picture, folder.resolve("page"), page);
                return lines(Files.readAllLines(folder.resolve("page.tsv")), page, scale);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UnreadableException("is a scanned PDF, and " + PROGRAM + " cannot be run (" + e.getMessage()
                    + "); install it with " + LANGUAGE);
        }
    }

    private static void run(Path picture, Path output, int page) throws IOException, UnreadableException {
        ProcessBuilder command =
                new ProcessBuilder(PROGRAM, picture.toString(), output.toString(), "-l", LANGUAGE, "--psm", "4", "tsv");
        // One page at a time on one core: documents are read side by side.
        command.environment().put("OMP_THREAD_LIMIT", "1");
        Path log = output.resolveSibling("log.txt");
        Process process =
                command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            if (!process.waitFor(SECONDS_PER_PAGE, TimeUnit.SECONDS)) {
                throw new UnreadableException("is a scanned PDF whose page " + (page + 1) + " was not recognised in "
                        + SECONDS_PER_PAGE + " s; is it a text? If so, scan it again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableException("is a scanned PDF, and its recognition was interrupted; load it again");
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new UnreadableException("is a scanned PDF, and " + PROGRAM + " failed: "
                    + Files.readString(log).strip().replaceAll("\\s+", " "));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static List<PrintedLine> lines(List<String> table, int page, float scale) {
        Map<String, List<Glyph>> byLine = new LinkedHashMap<>();
        for (String row : table) {
            String[] cells = row.split("\t", -1);
            if (cells.length > TEXT && cells[LEVEL].equals(WORD) && !cells[TEXT].isBlank()) {
                byLine.computeIfAbsent(
                                cells[BLOCK] + "." + cells[PARAGRAPH] + "." + cells[LINE], line -> new ArrayList<>())
                        .add(glyph(cells, scale));
            }
        }
        List<PrintedLine> lines = new ArrayList<>();
        for (List<Glyph> glyphs : byLine.values()) {
            PrintedLine line = PrintedLine.of(level(glyphs), page);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Glyph glyph(String[] cells, float scale) {
        float left = Integer.parseInt(cells[LEFT]) / scale;
        float top = Integer.parseInt(cells[TOP]) / scale;
        float width = Integer.parseInt(cells[WIDTH]) / scale;
        return new Glyph(cells[TEXT].strip(), left, left + width, top, Integer.parseInt(cells[HEIGHT]) / scale);
    }

    /** The boxes of one line differ in height with their characters; the type does not. */
    private static List<Glyph> level(List<Glyph> glyphs) {
        float top = (float) glyphs.stream().mapToDouble(Glyph::top).min().orElse(0);
        float size = (float) glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
        return glyphs.stream()
                .map(glyph -> new Glyph(glyph.text(), glyph.left(), glyph.right(), top, size))
                .toList();
    }
}
