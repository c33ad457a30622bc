package policygraph.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.document.Document;
import policygraph.document.Header;
import policygraph.document.Header.Field;
import policygraph.document.Span;
import policygraph.entity.Resolution;
import policygraph.mention.Overlap;
import policygraph.statement.Extraction;
import policygraph.statement.Predicate;
import policygraph.statement.Statement;

/**
 * An extraction for a person to check: the text line by line, mentions marked ⟦1 …⟧ and the evidence of statements marked
 * {a … a}, and under each line the rule or gazetteer row behind each mark, what overlapped it and lost, and what is
 * undecided.
 */
final class ExplainText {

    private static final String LEGEND =
            "⟦1 …⟧ 提及 mention · {a …a} 依据 evidence of statements · ‹…› 规则 rule · [id] 词表行或编号 gazetteer row or id\n";

    private static final int LETTERS = 26;

    private ExplainText() {}

    static String of(Extraction extraction, List<Overlap> overlaps) {
        List<Mark> marks = new ArrayList<>(mentions(extraction, overlaps));
        marks.addAll(evidence(extraction));
        Document document = extraction.document();
        return document.source().file() + " [" + document.id() + "]\n"
                + LEGEND
                + header(document.header())
                + "\n"
                + MarkedText.of(document.text(), marks);
    }

    private static List<Mark> mentions(Extraction extraction, List<Overlap> overlaps) {
        List<Mark> marks = new ArrayList<>();
        Map<Span, List<Overlap>> losers = new LinkedHashMap<>();
        overlaps.forEach(overlap -> losers.computeIfAbsent(overlap.winner().span(), span -> new ArrayList<>())
                .add(overlap));
        int number = 0;
        for (Resolution resolution : extraction.resolutions()) {
            number++;
            Span span = resolution.mention().span();
            List<String> notes = new ArrayList<>();
            notes.add(number + "  " + ExplainWords.of(resolution));
            losers.getOrDefault(span, List.of()).forEach(overlap -> notes.add("   " + ExplainWords.of(overlap)));
            marks.add(new Mark(span, "⟦" + number + " ", "⟧", notes));
        }
        return marks;
    }

    /** That the document mentions or cites what it names goes without saying. */
    private static List<Mark> evidence(Extraction extraction) {
        Map<Span, List<Statement>> byEvidence = new LinkedHashMap<>();
        extraction.statements().stream()
                .filter(statement ->
                        statement.predicate() != Predicate.MENTIONS && statement.predicate() != Predicate.CITES)
                .forEach(statement -> byEvidence
                        .computeIfAbsent(statement.evidence().span(), span -> new ArrayList<>())
                        .add(statement));
        List<Mark> marks = new ArrayList<>();
        byEvidence.forEach((span, statements) -> {
            String letters = letters(marks.size());
            List<String> notes = statements.stream()
                    .map(statement -> letters + "  " + ExplainWords.of(statement))
                    .toList();
            marks.add(new Mark(span, "{" + letters + " ", " " + letters + "}", notes));
        });
        return marks;
    }

    /** a, b … z, aa, ab … */
    private static String letters(int number) {
        String last = String.valueOf((char) ('a' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }

    private static String header(Header header) {
        StringBuilder lines = new StringBuilder();
        addField(lines, "标题 title", header.title());
        addField(lines, "文号 number", header.docNumber());
        header.issuers().forEach(issuer -> addField(lines, "发文机关 issuer", issuer));
        addField(lines, "索引号 index number", header.indexNumber());
        addField(lines, "信用代码 credit code", header.creditCode());
        addDate(lines, "成文日期 written", header.written());
        addDate(lines, "发布日期 published", header.published());
        Header.Proposal proposal = header.proposal();
        if (proposal != null) {
            addField(lines, proposal.kind().label() + "编号 proposal number", proposal.number());
            addField(lines, proposal.kind().label() + "标题 proposal title", proposal.title());
            addField(lines, "届次 session", proposal.session());
            proposal.proposers().forEach(proposer -> addField(lines, "提出者 proposer", proposer));
        }
        addField(lines, "联系人 contact", header.contact().person());
        addField(lines, "电话 phone", header.contact().phone());
        header.conflicts()
                .forEach(conflict -> addLine(
                        lines,
                        "矛盾 conflict",
                        conflict.line(),
                        conflict.metadata().rule()));
        return lines.toString();
    }

    private static void addField(StringBuilder lines, String label, @Nullable Field<String> field) {
        if (field != null) {
            addLine(lines, label, field.value(), field.rule());
        }
    }

    private static void addDate(StringBuilder lines, String label, @Nullable Field<LocalDate> field) {
        if (field != null) {
            addLine(lines, label, field.value().toString(), field.rule());
        }
    }

    private static void addLine(StringBuilder lines, String label, String value, String rule) {
        lines.append(label).append("：").append(value).append(" ‹").append(rule).append("›\n");
    }
}
