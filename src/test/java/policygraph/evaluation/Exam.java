package policygraph.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A document with gold.
 *
 * @param file its text
 */
record Exam(Paper gold, Path file, Origin origin) {

    /** Where gold lies that is no part of the project; nothing happens if it is not there. */
    private static final Path OUTSIDE = Path.of(System.getProperty("scorecard.gold", "../shared/eval/gold"));

    private static final Path INSIDE = Path.of("src/test/resources/gold");
    private static final Path OTHERS = INSIDE.resolve("other");
    private static final Path REPLIES = Path.of("seeds/reply");
    private static final String ENDING = ".gold.json";

    /** Every document with gold that is there, the project's own first, by file name. */
    static List<Exam> all() {
        List<Exam> exams = new ArrayList<>(inside());
        for (Path gold : goldIn(OTHERS)) {
            Paper paper = Paper.read(text(gold));
            exams.add(new Exam(paper, OTHERS.resolve(paper.name()), Origin.OTHER));
        }
        Set<String> known = new TreeSet<>();
        exams.forEach(exam -> known.add(exam.gold().name()));
        for (Path gold : goldIn(OUTSIDE)) {
            Paper paper = Paper.read(text(gold));
            if (known.add(paper.name())) {
                exams.add(new Exam(paper, OUTSIDE.resolve(paper.name()), Origin.REAL));
            }
        }
        return exams;
    }

    /** The documents of {@code seeds/reply}, all of which have gold. */
    static List<Exam> inside() {
        Set<String> invented = invented();
        List<Exam> exams = new ArrayList<>();
        for (Path gold : goldIn(INSIDE)) {
            Paper paper = Paper.read(text(gold));
            Origin origin = invented.contains(paper.name()) ? Origin.WRITTEN : Origin.GIVEN;
            exams.add(new Exam(paper, REPLIES.resolve(paper.name()), origin));
        }
        return exams;
    }

    String text() {
        return text(file);
    }

    /** Who wrote the document, as the gold has it. */
    String issuer() {
        Paper.Header header = gold.header();
        List<String> issuers = header == null ? null : header.issuers();
        return issuers == null || issuers.isEmpty() ? "" : issuers.get(0) + (issuers.size() > 1 ? "等" : "");
    }

    private static Set<String> invented() {
        Set<String> files = new TreeSet<>();
        for (String line : text(REPLIES.resolve("manifest.tsv")).split("\n")) {
            String[] cells = line.split("\t");
            if (cells.length > 2 && cells[2].equals("invented")) {
                files.add(cells[0]);
            }
        }
        return files;
    }

    private static List<Path> goldIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
