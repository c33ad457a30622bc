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
import policygraph.briefing.figure.Language;
import policygraph.briefing.figure.PlainText;
import policygraph.briefing.figure.Setting;
import policygraph.briefing.figure.Standing;
import policygraph.question.Answer;
import policygraph.question.Column;
import policygraph.question.Text;

/** One briefing being put together. */
final class Composition {

    /** More rows are for the annex, not for a briefing. */
    private static final int MOST_ROWS = 30;

    private static final Text EVIDENCE = new Text("依据：%d 份文件的 %d 处原文", "Evidence: documents %d, passages %d");
    private static final Text SOURCE = new Text("来源：政策图谱 PolicyGraph，简报 %s", "Source: PolicyGraph 政策图谱, briefing %s");

    private final Briefing briefing;
    private final Values values;
    private final Map<Briefing.Section, Answer> answers;
    private final Figures figures;
    private final Setting setting;
    private final Language language;
    private final List<Paper.Block> blocks = new ArrayList<>();
    private final Map<Integer, Footnote> footnotes = new TreeMap<>();
    private final Set<Text> remarks = new HashSet<>();
    private int pictures;

    Composition(
            Briefing briefing, Values values, Map<Briefing.Section, Answer> answers, Figures figures, Setting setting) {
        this.briefing = briefing;
        this.values = values;
        this.answers = answers;
        this.figures = figures;
        this.setting = setting;
        this.language = setting.language();
    }

    Paper paper() {
        briefing.sections().forEach(this::section);
        return new Paper(
                language,
                values.words(briefing.title()),
                PlainText.of(scope()),
                blocks,
                List.copyOf(footnotes.values()),
                coverage(),
                language.say(SOURCE, briefing.name()));
    }

    private void section(Briefing.Section section) {
        String heading = values.words(section.heading());
        if (!heading.isEmpty()) {
            blocks.add(new Paper.Heading(heading));
        }
        String text = values.words(section.text());
        if (!text.isEmpty()) {
            blocks.add(new Paper.Paragraph(text, false, List.of()));
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
        List<Integer> all = notes.all().stream().map(Footnote::number).toList();
        List<Integer> whole = section.show().contains(Briefing.Show.TABLE) ? List.of() : all;
        for (Briefing.Show show : section.show()) {
            if (show == Briefing.Show.SENTENCE || answer.rows().isEmpty()) {
                sentence(answer, whole);
            } else if (show == Briefing.Show.FIGURE) {
                blocks.add(new Paper.Picture(
                        scope, PlainText.of(language.say(answer.title())), figures.draw(answer, setting), whole));
            } else {
                blocks.add(table(section, answer, notes, all));
            }
            if (answer.rows().isEmpty()) {
                return;
            }
        }
        answer.notes().stream()
                .filter(remarks::add)
                .forEach(note -> blocks.add(new Paper.Paragraph(PlainText.of(language.say(note)), true, List.of())));
    }

    private void sentence(Answer answer, List<Integer> notes) {
        String sentence = PlainText.of(language.say(answer.sentence()));
        if (!sentence.isEmpty()) {
            blocks.add(new Paper.Paragraph(sentence, false, notes));
        }
    }

    private Paper.Table table(Briefing.Section section, Answer answer, Footnotes notes, List<Integer> all) {
        List<Column> columns = answer.columns().stream()
                .filter(Cell::shown)
                .filter(column ->
                        section.columns().isEmpty() || section.columns().contains(column.name()))
                .filter(column -> answer.rows().stream()
                        .anyMatch(row -> !figures.words(row.cells().get(column.name()), language)
                                .isEmpty()))
                .toList();
        List<Paper.Row> rows = answer.rows().stream()
                .limit(MOST_ROWS)
                .map(row -> new Paper.Row(
                        columns.stream()
                                .map(column -> figures.words(row.cells().get(column.name()), language))
                                .toList(),
                        List.copyOf(notes.numbers(row.evidence())),
                        notes.marks(row.evidence())))
                .toList();
        return new Paper.Table(
                PlainText.of(language.say(answer.title())),
                columns.stream().map(column -> language.say(column.title())).toList(),
                rows,
                answer.rows().size() - rows.size(),
                all);
    }

    private String scope() {
        List<String> words = new ArrayList<>();
        for (Briefing.Parameter parameter : briefing.parameters()) {
            String name = values.name(parameter.name());
            if (name != null) {
                words.add(language.say(parameter.label()) + language.colon() + name);
            }
        }
        long loaded = answers.values().stream()
                .mapToLong(answer -> answer.coverage().loaded())
                .max()
                .orElse(0);
        words.add(language.say(Standing.LOADED, loaded));
        footnotes.values().stream()
                .map(note -> note.document().date())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .ifPresent(date -> words.add(language.say(Standing.NEWEST, date)));
        return String.join(language.then(), words);
    }

    private String coverage() {
        Map<String, Answer.Source> documents = footnotes.values().stream()
                .map(Footnote::document)
                .collect(Collectors.toMap(Answer.Source::id, one -> one, (one, same) -> one, TreeMap::new));
        long invented =
                documents.values().stream().filter(Answer.Source::invented).count();
        return (documents.isEmpty()
                        ? language.say(Standing.FACTS)
                        : language.say(EVIDENCE, documents.size(), footnotes.size()))
                + (invented == 0 ? "" : language.say(Standing.INVENTED, invented))
                + language.say(Standing.ABSENT);
    }
}
