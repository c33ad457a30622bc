package policygraph.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import policygraph.briefing.figure.Cell;
import policygraph.briefing.figure.Figures;
import policygraph.briefing.figure.Footnote;
import policygraph.briefing.figure.Footnotes;
import policygraph.briefing.figure.Numbering;
import policygraph.briefing.figure.PlainText;
import policygraph.briefing.figure.Setting;
import policygraph.question.Answer;
import policygraph.question.Column;
import policygraph.question.Text;

/** One briefing being put together. */
final class Composition {

    /** More rows are for the annex, not for a briefing. */
    private static final int MOST_ROWS = 30;

    private final Briefing briefing;
    private final Values values;
    private final Map<Briefing.Section, Answer> answers;
    private final Figures figures;
    private final Setting setting;
    private final List<Paper.Block> blocks = new ArrayList<>();
    private final Map<Integer, Footnote> footnotes = new TreeMap<>();
    private final Set<Text> remarks = new HashSet<>();
    private int pictures;

    Composition(
            Briefing briefing,
            Values values,
            Map<Briefing.Section, Answer> answers,
            Figures figures,
            Setting.Room room) {
        this.briefing = briefing;
        this.values = values;
        this.answers = answers;
        this.figures = figures;
        this.setting = Setting.within(room, new Numbering());
    }

    Paper paper() {
        briefing.sections().forEach(this::section);
        return new Paper(
                PlainText.of(values.words(briefing.title().zh())),
                PlainText.of(scope()),
                blocks,
                List.copyOf(footnotes.values()),
                coverage(),
                "来源：政策图谱 PolicyGraph，简报 " + briefing.name());
    }

    private void section(Briefing.Section section) {
        if (!section.heading().isEmpty()) {
            blocks.add(new Paper.Heading(PlainText.of(values.words(section.heading()))));
        }
        if (!section.text().isEmpty()) {
            blocks.add(new Paper.Paragraph(PlainText.of(values.words(section.text())), false));
        }
        Answer answer = answers.get(section);
        if (answer != null) {
            answer(section, answer);
        }
    }

    private void answer(Briefing.Section section, Answer answer) {
        Footnotes notes = new Footnotes(answer.evidence(), setting.numbering());
        String scope = "s" + pictures++ + "-";
        notes.all().forEach(note -> footnotes.merge(note.number(), note, (known, same) -> known));
        for (Briefing.Show show : section.show()) {
            if (show == Briefing.Show.SENTENCE || answer.rows().isEmpty()) {
                sentence(answer);
            } else if (show == Briefing.Show.FIGURE) {
                blocks.add(new Paper.Picture(scope, PlainText.of(answer.title().zh()), figures.draw(answer, setting)));
            } else {
                blocks.add(table(section, answer, notes));
            }
            if (answer.rows().isEmpty()) {
                return;
            }
        }
        answer.notes().stream()
                .filter(remarks::add)
                .forEach(note -> blocks.add(new Paper.Paragraph(PlainText.of(note.zh()), true)));
    }

    private void sentence(Answer answer) {
        String sentence = PlainText.of(answer.sentence().zh());
        if (!sentence.isEmpty()) {
            blocks.add(new Paper.Paragraph(sentence, false));
        }
    }

    private Paper.Table table(Briefing.Section section, Answer answer, Footnotes notes) {
        List<Column> columns = answer.columns().stream()
                .filter(Cell::shown)
                .filter(column ->
                        section.columns().isEmpty() || section.columns().contains(column.name()))
                .filter(column -> answer.rows().stream()
                        .anyMatch(row ->
                                !figures.words(row.cells().get(column.name())).isEmpty()))
                .toList();
        List<Paper.Row> rows = answer.rows().stream()
                .limit(MOST_ROWS)
                .map(row -> new Paper.Row(
                        columns.stream()
                                .map(column -> figures.words(row.cells().get(column.name())))
                                .toList(),
                        List.copyOf(notes.numbers(row.evidence())),
                        notes.marks(row.evidence())))
                .toList();
        return new Paper.Table(
                PlainText.of(answer.title().zh()),
                columns.stream().map(column -> column.title().zh()).toList(),
                rows,
                answer.rows().size() - rows.size());
    }

    private String scope() {
        List<String> words = new ArrayList<>();
        for (Briefing.Parameter parameter : briefing.parameters()) {
            String name = values.name(parameter.name());
            if (name != null) {
                words.add(parameter.label().zh() + "：" + name);
            }
        }
        long loaded = answers.values().stream()
                .mapToLong(answer -> answer.coverage().loaded())
                .max()
                .orElse(0);
        words.add("语料 " + loaded + " 份文件");
        footnotes.values().stream()
                .map(note -> note.document().date())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .ifPresent(date -> words.add("所据最新文件成文于 " + date));
        return String.join("；", words);
    }

    private String coverage() {
        Map<String, Answer.Source> documents = footnotes.values().stream()
                .map(Footnote::document)
                .collect(Collectors.toMap(Answer.Source::id, one -> one, (one, same) -> one, TreeMap::new));
        long invented =
                documents.values().stream().filter(Answer.Source::invented).count();
        String words =
                documents.isEmpty() ? "依据：词表事实与计数" : "依据：" + documents.size() + " 份文件的 " + footnotes.size() + " 处原文";
        return words + (invented == 0 ? "" : "；其中 " + invented + " 份为" + Footnote.SAMPLE) + "。没有记载不等于没有。";
    }
}
