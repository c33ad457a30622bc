package policygraph.ask;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.document.DocNumber;
import policygraph.document.Document;
import policygraph.document.DocumentReader;
import policygraph.document.Source;
import policygraph.gazetteer.AgencyGrammar;
import policygraph.gazetteer.AgencyName;
import policygraph.mention.Mention;
import policygraph.mention.MentionFinder;
import policygraph.mention.Type;

/** Finds in a question what it names, by the finder and the grammar that read documents. Immutable. */
final class SentenceReader {

    /** A letter around the question, so that it reads as a sentence of one. */
    private static final String OPENING = "关于建议的答复\n\n李委员：\n\n您提出的建议收悉，现答复如下：\n\n";

    private static final Map<Type, Slot.Kind> KINDS = Map.of(
            Type.UNIVERSITY, Slot.Kind.UNIVERSITY,
            Type.RESEARCH_INSTITUTE, Slot.Kind.INSTITUTE,
            Type.COMPANY, Slot.Kind.ORGANIZATION,
            Type.PLATFORM, Slot.Kind.PLATFORM,
            Type.PROGRAM, Slot.Kind.PROGRAM);

    private static final Pattern TITLE = Pattern.compile("《([^《》]+)》(?:[(（][^()（）]*[〔\\[][^()（）]*号[)）])?");
    private static final Pattern QUOTED = Pattern.compile("[“「『\"]([^“”「」『』\"]{2,60})[”」』\"]");
    private static final Pattern PROPOSAL = Pattern.compile("第?[0-9a-z]{1,12}号(?:提案|建议)");

    /** What stands before a document number and is no part of its letters. */
    private static final Pattern BEFORE_CODE =
            Pattern.compile(".*(?:引用过?|依据|根据|按照|请问|查询?|一下|文件|提到过?|落实|印发|发布|哪些|[的了过是有被由对把谁按在与和])");

    private final AgencyGrammar grammar;
    private final Filler filler;
    private final MentionFinder mentions;

    SentenceReader(AgencyGrammar grammar, Filler filler) {
        this.grammar = grammar;
        this.filler = filler;
        this.mentions = MentionFinder.fromSeeds(grammar);
    }

    Sentence read(String asked) {
        String text = ZhConverterUtil.toSimple(asked).toLowerCase(Locale.ROOT);
        Slots slots = new Slots();
        add(slots, TITLE.matcher(text), Slot.Kind.TITLE);
        addQuoted(slots, text);
        addNumber(slots, text);
        add(slots, PROPOSAL.matcher(text), Slot.Kind.PROPOSAL);
        addMentions(slots, text);
        addAgencies(slots, text);
        Years.in(text).forEach(slots::add);
        return Sentence.of(text, slots.all);
    }

    private static void add(Slots slots, Matcher matcher, Slot.Kind kind) {
        while (matcher.find()) {
            String words = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
            slots.add(new Slot(kind, matcher.start(), matcher.end(), words));
        }
    }

    /** Quoted words are the name of a platform or programme if they end as such names do. */
    private void addQuoted(Slots slots, String text) {
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            slots.add(new Slot(filler.sort(matcher.group(1)), matcher.start(), matcher.end(), matcher.group(1)));
        }
    }

    private static void addNumber(Slots slots, String text) {
        DocNumber.Found found = DocNumber.find(text, 0, text.length());
        if (found == null || found.number().year() == null || found.number().order()) {
            return;
        }
        Matcher before = BEFORE_CODE.matcher(found.number().code());
        int start = found.start() + (before.lookingAt() ? before.end() : 0);
        slots.add(new Slot(Slot.Kind.TITLE, start, found.end(), text.substring(start, found.end())));
    }

    /** Universities, institutes, organisations, platforms and programmes as the finder of documents sees them. */
    private void addMentions(Slots slots, String text) {
        String letter = OPENING + text + "\n";
        Document document = DocumentReader.read(letter, Source.of("question"));
        for (Mention mention : mentions.find(document)) {
            Slot.Kind kind = KINDS.get(mention.type());
            int start = mention.span().start() - OPENING.length();
            int end = mention.span().end() - OPENING.length();
            if (kind != null && mention.role() == Mention.Role.NAME && start >= 0 && end <= text.length()) {
                slots.add(new Slot(kind, start, end, text.substring(start, end)));
            }
        }
    }

    private void addAgencies(Slots slots, String text) {
        int at = 0;
        while (at < text.length()) {
            AgencyName name = longest(text, at);
            if (name == null
                    || !slots.add(new Slot(Slot.Kind.AGENCY, at, name.end(), text.substring(at, name.end())))) {
                at++;
            } else {
                at = name.end();
            }
        }
    }

    private @Nullable AgencyName longest(String text, int at) {
        AgencyName longest = null;
        for (AgencyName name : candidates(text, at)) {
            longest = longest == null || name.end() > longest.end() ? name : longest;
        }
        return longest;
    }

    private List<AgencyName> candidates(String text, int at) {
        List<AgencyName> candidates = new ArrayList<>();
        for (@Nullable
        AgencyName name :
                new @Nullable AgencyName[] {grammar.at(text, at), grammar.bareCentral(text, at), grammar.bare(text, at)
                }) {
            if (name != null) {
                candidates.add(name);
            }
        }
        return candidates;
    }

    /** Slots that do not overlap; what was found first stands. */
    private static final class Slots {

        private final List<Slot> all = new ArrayList<>();

        boolean add(Slot slot) {
            boolean free = all.stream().noneMatch(other -> slot.start() < other.end() && other.start() < slot.end());
            return free && all.add(slot);
        }
    }
}
