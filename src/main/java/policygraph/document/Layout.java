package policygraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.document.Labels.Found;
import policygraph.document.Labels.Role;

/**
 * Which lines of a document do what: metadata and title above, the salutation, the body, the signature, and what stands
 * below. All positions are those of the reading.
 *
 * @param head lines above the salutation, or above the body when there is none
 * @param salutation the line the document is addressed with, without what follows its colon
 * @param body lines that say something, in order; those of attachments included
 * @param signature lines of agencies and the date
 * @param tail other lines below the body: contact, copies, furniture
 */
record Layout(
        List<Paragraph> head,
        @Nullable Paragraph salutation,
        List<Paragraph> body,
        List<Paragraph> signature,
        List<Paragraph> tail) {

    /** Labels that end a body wherever they stand. */
    private static final Set<Role> CLOSING = Set.of(Role.PERSON, Role.PHONE, Role.CONTACT, Role.COPY, Role.ATTACHMENT);

    /** Words of the sentence that opens a body. */
    private static final List<String> OPENING_WORDS =
            List.of("收悉", "收到", "如下", "为贯彻", "为深入", "为落实", "您提出", "你们提出", "贵会提出");

    private static final Pattern PERSON = Pattern.compile(".*(?:代表|委员)[，,。]?");

    private static final Pattern TO_YOU = Pattern.compile("(?:您|你|贵).*");

    private static final Pattern ADDRESSED = Pattern.compile("[^，。；]*(?:代表|委员|委员会|委会|代表团|政府|界别)");

    private static final Pattern ANSWERS = Pattern.compile("\\s*(?:您|你|贵|现|关于|在|经).*");

    private static final Pattern ATTACHMENT = Pattern.compile("附 ?件[\\d一二三四五六七八九十]{0,2}：?");

    private static final int SHORTEST_PROSE = 12;

    /** Nobody is addressed in lines that speak of what is to come. */
    private static final Pattern SPEECH = Pattern.compile("以下|如下|下一步|我们|具体");

    /** The name of whom a reply is addressed to is no longer. */
    private static final int LONGEST_NAME = 24;

    static Layout of(List<Paragraph> paragraphs) {
        return new Builder(paragraphs).build();
    }

    private static final class Builder {

        private final List<Paragraph> all;
        private final List<Paragraph> body = new ArrayList<>();
        private final List<Paragraph> signature = new ArrayList<>();
        private final List<Paragraph> tail = new ArrayList<>();
        private @Nullable Paragraph salutation;

        Builder(List<Paragraph> all) {
            this.all = all;
        }

        Layout build() {
            int opening = opening();
            int head = opening;
            if (opening < all.size()) {
                Paragraph inline = inlineSalutation(all.get(opening));
                if (inline != null) {
                    salutation = inline;
                } else if (opening > 0 && (isSalutation(all.get(opening - 1)) || isAddressed(opening))) {
                    head = opening - 1;
                    salutation = withoutLabel(all.get(head));
                }
            }
            readBody(opening);
            return new Layout(
                    List.copyOf(all.subList(0, head)),
                    salutation,
                    List.copyOf(body),
                    List.copyOf(signature),
                    List.copyOf(tail));
        }

        /** The first line that is running text. */
        private int opening() {
            for (int i = 0; i < all.size(); i++) {
                Paragraph line = all.get(i);
                if (label(line) == null && !line.isFurniture() && opensBody(line)) {
                    return section(i);
                }
            }
            return wordless();
        }

        /** A section's heading right above belongs to the body. */
        private int section(int opening) {
            int at = opening;
            while (at > 0
                    && Enumerator.length(
                                    all.get(at - 1).text(), 0, all.get(at - 1).length())
                            > 0) {
                at--;
            }
            return at;
        }

        /** Without a whole sentence, all that is neither metadata nor furniture is the body. */
        private int wordless() {
            for (int i = 0; i < all.size(); i++) {
                Paragraph line = all.get(i);
                if (label(line) == null && !line.isFurniture() && !isSalutation(line)) {
                    return i;
                }
            }
            return all.size();
        }

        private static boolean opensBody(Paragraph line) {
            boolean says = holdsOpeningWord(line);
            if (line.last() == '：') {
                return says || line.contains("。") || SPEECH.matcher(line.text()).find();
            }
            return line.isProse() && !line.text().startsWith("(") && (says || line.length() >= SHORTEST_PROSE);
        }

        private static boolean holdsOpeningWord(Paragraph line) {
            for (String word : OPENING_WORDS) {
                if (line.contains(word)) {
                    return true;
                }
            }
            return false;
        }

        private static @Nullable Found label(Paragraph line) {
            return Labels.SEEDS.opening(line.text(), 0, line.length());
        }

        private static boolean isSalutation(Paragraph line) {
            Found label = label(line);
            boolean closed = line.last() == '：'
                    && !line.contains("。")
                    && !SPEECH.matcher(line.text()).find();
            boolean person = line.length() <= LONGEST_NAME
                    && (PERSON.matcher(line.text()).matches());
            return (closed || person) && (label == null || label.label().text().endsWith("正文"));
        }

        /** An organisation without a colon, above words that speak to it. */
        private boolean isAddressed(int opening) {
            Paragraph above = all.get(opening - 1);
            return opening > 1
                    && TO_YOU.matcher(all.get(opening).text()).matches()
                    && Agencies.isName(above.text())
                    && label(above) == null
                    && !above.isFurniture();
        }

        private static Paragraph withoutLabel(Paragraph line) {
            Found label = label(line);
            int cut = label == null ? 0 : label.value();
            return new Paragraph(line.start() + cut, line.end(), line.text().substring(cut));
        }

        /** 张三代表：您提出的…… on one line. */
        private static @Nullable Paragraph inlineSalutation(Paragraph line) {
            int colon = line.text().indexOf('：');
            if (colon < 0 || colon > LONGEST_NAME * 2 || colon + 1 == line.length()) {
                return null;
            }
            String name = line.text().substring(0, colon);
            boolean addressed = ADDRESSED.matcher(name).matches();
            boolean answers = ANSWERS.matcher(line.text().substring(colon + 1)).matches();
            return addressed && answers ? new Paragraph(line.start(), line.start() + colon + 1, name + "：") : null;
        }

        private void readBody(int opening) {
            int from = opening;
            if (salutation != null
                    && from < all.size()
                    && salutation.start() == all.get(from).start()) {
                Paragraph line = all.get(from++);
                int cut = salutation.end() - line.start();
                body.add(new Paragraph(salutation.end(), line.end(), line.text().substring(cut)));
            }
            int[] signed = signature(from);
            addBody(from, signed[0]);
            signature.addAll(all.subList(signed[0], signed[1]));
            int attached = attached(signed[1]);
            tail.addAll(all.subList(signed[1], attached));
            addBody(attached, all.size());
        }

        /** From the first agency of the signature to one past its date. */
        private int[] signature(int from) {
            for (int i = from; i < all.size(); i++) {
                if (isSigned(i, from)) {
                    int start = i;
                    while (start > from && isSigner(all.get(start - 1))) {
                        start--;
                    }
                    if (start < i
                            && start > from
                            && Agencies.areRegions(all.get(start - 1).text())) {
                        start--;
                    }
                    return new int[] {start, i + 1};
                }
            }
            return undated(from);
        }

        /** A date on a line of its own, or behind the agency. */
        private boolean isSigned(int i, int from) {
            String line = all.get(i).text();
            if (Dates.whole(line) != null) {
                return true;
            }
            Dates.Found date = line.length() > 80 ? null : Dates.find(line);
            return date != null
                    && i > from
                    && Dates.whole(line.substring(date.start())) != null
                    && !Agencies.inLine(line.substring(0, date.start()).strip()).isEmpty();
        }

        private static boolean isSigner(Paragraph line) {
            return !Agencies.inLine(line.text()).isEmpty()
                    && label(line) == null
                    && !line.isFurniture()
                    && Enumerator.length(line.text(), 0, line.length()) == 0;
        }

        /** A signature without a date: agencies right below the last sentence, and no more sentences. */
        private int[] undated(int from) {
            int end = all.size();
            while (end > from && (isBelow(all.get(end - 1)))) {
                end--;
            }
            int start = end;
            while (start > from && isSigner(all.get(start - 1))) {
                start--;
            }
            return start > from && all.get(start - 1).isProse() ? new int[] {start, end} : new int[] {end, end};
        }

        private static boolean isBelow(Paragraph line) {
            return label(line) != null || line.isFurniture();
        }

        /** Where the text of an attachment begins below the signature; the end when there is none. */
        private int attached(int from) {
            for (int i = from; i < all.size(); i++) {
                Paragraph line = all.get(i);
                boolean marked = ATTACHMENT.matcher(line.text()).matches();
                boolean section = line.text().startsWith("一、") || line.text().startsWith("第一章");
                boolean titled = i == from
                        && i + 1 < all.size()
                        && !isBelow(line)
                        && all.get(i + 1).isProse()
                        && all.get(i + 1).length() >= SHORTEST_PROSE
                        && label(all.get(i + 1)) == null;
                if (marked || section || titled) {
                    return i;
                }
            }
            return all.size();
        }

        private void addBody(int from, int to) {
            int last = to;
            while (last > from && isBelow(all.get(last - 1))) {
                last--;
            }
            boolean attachments = false;
            for (int i = from; i < to; i++) {
                Paragraph line = all.get(i);
                Found label = label(line);
                attachments = label == null
                        ? attachments && Enumerator.length(line.text(), 0, line.length()) > 0 && !line.isProse()
                        : label.label().role() == Role.ATTACHMENT && line.length() > 3;
                boolean closing =
                        label != null && CLOSING.contains(label.label().role());
                if (i >= last || attachments || closing || line.isFurniture()) {
                    tail.add(line);
                } else {
                    body.add(line);
                }
            }
        }
    }
}
