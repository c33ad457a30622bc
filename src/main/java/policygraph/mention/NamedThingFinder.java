package policygraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import policygraph.document.Document;
import policygraph.document.Reading;
import policygraph.gazetteer.WordList;

/**
 * Finds platforms and programmes: words that end in a head (平台, 工程) and read like the name of one thing. The rules are
 * the words of {@code seeds/rule/mention/}{platform,program,thing-words}{@code .yaml}.
 */
final class NamedThingFinder implements Finder {

    private static final String RECEIVED = "收悉";

    private static final WordList NOTES =
            WordList.of(List.of("附件", "抄送", "联系人", "联系单位", "(联系", "来源", "信息来源", "扫一扫", "分享"));

    private final ThingWords words;
    private final ThingAnaphors anaphors;

    private NamedThingFinder(ThingWords words, ThingAnaphors anaphors) {
        this.words = words;
        this.anaphors = anaphors;
    }

    static NamedThingFinder fromSeeds() {
        return new NamedThingFinder(ThingWords.fromSeeds(), ThingAnaphors.fromSeeds());
    }

    @Override
    public List<Mention> find(Document document, List<Mention> earlier) {
        Reading reading = document.reading();
        String text = reading.toString();
        List<ThingTokens.Place> places = places(reading, earlier);
        List<FoundThing> found = new ArrayList<>();
        int body = document.body().length() == 0
                ? 0
                : reading.position(document.body().start());
        int start = body;
        int firstPlace = 0;
        int lastReceipt = text.lastIndexOf(RECEIVED);
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !endsSentence(text.charAt(end))) {
                end++;
            }
            int from = start > lastReceipt ? start : afterReceipt(text, start, end);
            if (mayName(text, from, end) && words.mayName(text, from, end)) {
                firstPlace = firstFrom(places, firstPlace, from);
                List<ThingTokens.Place> within = places.subList(firstPlace, firstFrom(places, firstPlace, end));
                new ThingSentence(text, from, end, words, within).findInto(found);
            }
            start = end + 1;
        }
        found.addAll(new ThingRepeats(text).of(found, body));
        return Stream.concat(
                        found.stream().map(thing -> mention(reading, text, thing)),
                        found.isEmpty() ? Stream.empty() : anaphors.find(reading, body).stream())
                .sorted()
                .toList();
    }

    private static boolean endsSentence(char c) {
        return c == '。' || c == '；' || c == '！' || c == '？' || c == '\n';
    }

    /** What the proposal asks for, up to 收悉, is nothing that the reply reports. */
    private static int afterReceipt(String text, int start, int end) {
        int received = text.lastIndexOf(RECEIVED, end - RECEIVED.length());
        return received < start ? start : received + RECEIVED.length();
    }

    /** Notes under a document name nothing it reports. */
    private static boolean mayName(String text, int start, int end) {
        return end - start > 3 && NOTES.startingAt(text, start, text.length()) == 0;
    }

    /** The index of the first place that begins at {@code start} or behind, looked for from an index on. */
    private static int firstFrom(List<ThingTokens.Place> places, int from, int start) {
        int first = from;
        while (first < places.size() && places.get(first).start() < start) {
            first++;
        }
        return first;
    }

    private static Mention mention(Reading reading, String text, FoundThing thing) {
        return new Mention(
                reading.span(thing.start(), thing.end()),
                thing.type(),
                text.substring(thing.start(), thing.end()),
                Mention.Role.NAME,
                null,
                thing.alias(),
                thing.rule());
    }

    private static List<ThingTokens.Place> places(Reading reading, List<Mention> earlier) {
        return earlier.stream()
                .filter(mention -> mention.role() == Mention.Role.NAME && mention.type() != Type.POLICY)
                .map(mention -> new ThingTokens.Place(
                        reading.position(mention.span().start()),
                        reading.position(mention.span().end()),
                        mention.type()))
                .sorted((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end())
                .toList();
    }
}
