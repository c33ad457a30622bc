package policygraph.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import policygraph.PolicyGraphException;
import policygraph.briefing.Briefing;
import policygraph.briefing.Briefings;
import policygraph.briefing.Editor;
import policygraph.briefing.Paper;
import policygraph.briefing.export.Exports;
import policygraph.briefing.export.Format;
import policygraph.briefing.figure.Figures;
import policygraph.briefing.figure.Language;
import policygraph.briefing.figure.Setting;
import policygraph.question.Answer;
import policygraph.question.Answers;

/** Writes the figure of a question, or a briefing, from the configured graph. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the file is written",
            "1:it cannot be made of what was given",
            "2:the command was not understood",
            "3:there is no graph to ask"
        },
        description =
                "Write the figure of a question (svg, png, pdf, pptx, html, json) or a briefing (docx, pptx, pdf, html)."
                        + " --name=value sets the configuration, --spring.neo4j.uri=bolt://… another database.")
public final class BriefCommand extends GraphCommand implements Callable<Integer> {

    private static final int NOT_MADE = 1;
    private static final String FILE = ".yml";

    @Parameters(
            paramLabel = "WHAT",
            description = "a question, a briefing of the catalogue, or a file like seeds/briefing/*.yml")
    private String what = "";

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "a parameter of the question or briefing; may be given several times")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description = "what to write; its ending tells the format")
    private Path out = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "zh",
            description = "language of its own words, zh or en; names and quotes stay as they are")
    private String language = "";

    @Override
    public Integer call() {
        checkConfiguration();
        return withGraph(this::write);
    }

    private int write(ApplicationContext graph) {
        try {
            Files.write(out, file(graph));
            out().println(out);
            return 0;
        } catch (PolicyGraphException e) {
            err().println(e.getMessage());
        } catch (IOException e) {
            err().println(out + ": cannot be written (" + e + ")");
        }
        return NOT_MADE;
    }

    private byte[] file(ApplicationContext application) {
        Exports exports = application.getBean(Exports.class);
        Briefings briefings = application.getBean(Briefings.class);
        if (what.endsWith(FILE)) {
            return briefing(application, briefings.file(Path.of(what)));
        }
        if (briefings.all().stream().anyMatch(briefing -> briefing.name().equals(what))) {
            return briefing(application, briefings.named(what));
        }
        Format format = Format.of(extension(), Exports.OF_FIGURES);
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        values.forEach((name, value) -> parameters.put(name, List.of(value)));
        Figures figures = application.getBean(Figures.class);
        Answer answer = application.getBean(Answers.class).answer(what, parameters);
        return exports.write(figures.draw(answer, Setting.alone(Language.of(language))), format);
    }

    private byte[] briefing(ApplicationContext application, Briefing briefing) {
        Format format = Format.of(extension(), Exports.OF_BRIEFINGS);
        Editor editor = application.getBean(Editor.class);
        Paper paper = editor.make(briefing, values, Exports.room(format), Language.of(language));
        return application.getBean(Exports.class).write(paper, format);
    }

    private String extension() {
        String name = String.valueOf(out.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
