package policygraph.briefing.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import policygraph.question.Answer;
import policygraph.question.Candidate;
import policygraph.question.Text;

/** Says that there is nothing to draw, and what may have been meant. */
final class Empty {

    private static final TextLine.Face FACE = TextLine.Face.of(13, Ink.TEXT);
    private static final Text NOTHING = new Text(
            "现有语料没有可画的内容；没有记载不等于没有。",
            "The corpus has nothing to draw here; what it does not record may exist all the same.");

    private Empty() {}

    static Body draw(Answer answer, TextSetter setter, double width) {
        List<String> said = new ArrayList<>();
        answer.hints().forEach(hint -> {
            String near = hint.candidates().stream()
                    .map(Candidate::name)
                    .collect(Collectors.joining(setter.language().and()));
            said.add(setter.say(hint.text()) + near);
        });
        if (said.isEmpty()) {
            said.add(setter.say(NOTHING));
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
