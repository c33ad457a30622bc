package policygraph.briefing.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import policygraph.question.Answer;
import policygraph.question.Candidate;

/** Says that there is nothing to draw, and what may have been meant. */
final class Empty {

    private static final TextLine.Face FACE = TextLine.Face.of(13, Ink.TEXT);
    private static final String NOTHING = "现有语料没有可画的内容；没有记载不等于没有。";

    private Empty() {}

    static Body draw(Answer answer, TextSetter setter, double width) {
        List<String> said = new ArrayList<>();
        answer.hints().forEach(hint -> {
            String near = hint.candidates().stream().map(Candidate::name).collect(Collectors.joining("、"));
            said.add(hint.text().zh() + near);
        });
        if (said.isEmpty()) {
            said.add(NOTHING);
        }
        List<Part> parts = new ArrayList<>();
        double y = 24;
        for (String text : said) {
            List<TextLine> lines = setter.paragraph(text, new Bounds(0, y, width, 0), FACE, 12);
            parts.add(new Part.Words(Part.Band.BODY, "empty", lines, List.of()));
            y += lines.size() * FACE.leading() + 8;
        }
        return new Body(parts, width, y + 24, List.of(), List.of(), "");
    }
}
