package policygraph.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** {@code -Dexplain.freeze=true} takes what is printed for right. */
class ExplainTests {

    private static final Path LETTER = Path.of("src/test/resources/explain/letter.txt");
    private static final Path EXPLAINED = Path.of("src/test/resources/explain/letter.explained.txt");

    @Test
    void showsRulesLosersAndUndecidedNamesOfALetter() throws IOException {
        StringWriter printed = new StringWriter();
        int exit = new CommandLine(new ExtractCommand())
                .setOut(new PrintWriter(printed))
                .execute("--explain", LETTER.toString());
        assertThat(exit).isZero();
        String explained = printed.toString().replace("\r\n", "\n");
        if (Boolean.getBoolean("explain.freeze")) {
            Files.writeString(EXPLAINED, explained);
        }
        assertThat(explained).isEqualTo(Files.readString(EXPLAINED));
    }
}
