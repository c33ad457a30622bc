package policygraph.format;

import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The text among the commands of an RTF file: without what is hidden, deleted, or says how to draw. */
final class RtfText implements IRtfListener {

    /** Groups whose words are read; those of every other destination are not. */
    private static final Set<Command> READ = EnumSet.of(
            Command.rtf,
            Command.field,
            Command.fldrslt,
            Command.pntext,
            Command.listtext,
            Command.footnote,
            Command.shpinst,
            Command.shptxt,
            Command.nesttableprops);

    /** Marks that have a name instead of a code. */
    private static final Map<Command, String> MARKS = Map.of(
            Command.tab, "\t",
            Command.line, "\n",
            Command.lquote, "‘",
            Command.rquote, "’",
            Command.ldblquote, "“",
            Command.rdblquote, "”",
            Command.emdash, "—",
            Command.endash, "–",
            Command.bullet, "•");

    private final TextLines lines = new TextLines();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final Deque<Group> groups = new ArrayDeque<>();
    private boolean inTable;
    private Group group = new Group(false, false, false);

    /** What holds up to a closing brace. */
    private record Group(boolean skipped, boolean hidden, boolean note) {}

    @Override
    public void processGroupStart() {
        groups.push(group);
    }

    @Override
    public void processGroupEnd() {
        if (!groups.isEmpty()) {
            group = groups.pop();
        }
    }

    @Override
    public void processString(String string) {
        if (!group.skipped() && !group.hidden()) {
            (group.note() ? notes : line).append(string);
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        boolean on = !hasParameter || parameter != 0;
        switch (command) {
            case v, deleted -> group = new Group(group.skipped(), on, group.note());
            case plain -> group = new Group(group.skipped(), false, group.note());
            case footnote -> group = new Group(group.skipped(), false, true);
            case intbl -> inTable = on;
            case pard, trowd -> inTable = command == Command.trowd;
            // What stands before a command that the library does not know.
            case optionalcommand -> group = new Group(true, group.hidden(), group.note());
            case par, sect, page -> endParagraph();
            case cell, nestcell -> endCell();
            case row, nestrow -> endRow();
            default -> {
                processString(MARKS.getOrDefault(command, ""));
                boolean unread = optional || command.getCommandType() == CommandType.Destination;
                if (unread && !READ.contains(command)) {
                    group = new Group(true, group.hidden(), group.note());
                }
            }
        }
    }

    private void endParagraph() {
        if (group.note()) {
            notes.append('\n');
        } else if (!group.skipped()) {
            line.append('\n');
            if (!inTable) {
                flush();
            }
        }
    }

    private void flush() {
        lines.add(line);
        line.setLength(0);
    }

    private void endCell() {
        cells.add(line.toString());
        line.setLength(0);
    }

    private void endRow() {
        lines.add(TableRow.of(cells));
        cells.clear();
        inTable = false;
    }

    @Override
    public void processDocumentStart() {
        // Nothing stands before the first group.
    }

    @Override
    public void processDocumentEnd() {
        lines.add(TableRow.of(cells));
        flush();
        lines.add(notes);
    }

    @Override
    public void processCharacterBytes(byte[] data) {
        // The parser turns them into strings.
    }

    @Override
    public void processBinaryBytes(byte[] data) {
        // A picture.
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
