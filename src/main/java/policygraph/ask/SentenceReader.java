package policygraph.ask;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.document.DocNumber;
import policygraph.document.Document;
import policygraph.document.DocumentReader;
import policygraph.document.Source;
import policygraph.gazetteer.AgencyGrammar;
import policygraph.gazetteer.AgencyName;
import policygraph.gazetteer.Regions;
import policygraph.mention.Mention;
import policygraph.mention.MentionFinder;
import policygraph.mention.Type;

/**
 * Finds in a question what it names, by the finder and the grammar that read documents. What stands there without marks
 * may be a name, or the words of a sentence; so a sentence has several ways to be read. Immutable.
 */
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
    private static final Pattern PROPOSAL = Pattern.compile("(?:[省市县区]?(?:政协|人大)的?)?第?([0-9a-z]{1,12})号(?:提案|建议)");

    /** What stands before a document number and is no part of its letters. */
    private static final Pattern BEFORE_CODE =
            Pattern.compile(".*(?:引用过?|依据|根据|按照|请问|查询?|一下|文件|提到过?|落实|印发|发布|哪些|[的了过是有被由对把谁按在与和跟同])");

    /** Letters and digits as wide as characters, and the brackets of document numbers that look like 〔〕. */
    private static final Pattern WIDE = Pattern.compile("[０-９Ａ-Ｚａ-ｚ﹝﹞\u3000]");

    /** 农业部令第30号. */
    private static final Pattern ORDER =
            Pattern.compile("(?:(?!根据|依据|引用|提到|按照|了|过)\\p{IsHan}){2,10}令(?:(?:19|20)\\d{2}年)?第?[0-9一二三四五六七八九十百]{1,5}号");

    /** Letters and year of document numbers, without a number: 陕林函〔2023〕. */
    private static final Pattern SERIES =
            Pattern.compile("(\\p{IsHan}{2,12})([〔\\[（(【]((?:19|20)\\d{2})[〕\\]）)】])(?!\\s*第?\\d)");

    private static final Pattern UNIT =
            Pattern.compile("以([亿万千百元个家人次台套件项份亩吨张米户公里]{1,4})计|单位(?:是|为)([亿万千百元个家人次台套件项份亩吨张米户公里]{1,4})");

    /** Who puts proposals: a member of either house, or a party. */
    private static final Pattern PROPOSER = Pattern.compile(
            "(?<=^|由|是|请问|看看|[查了，]|一下)((?!人大|政协|全国|哪|各|这|那|两|提案|什么|多少|有)\\p{IsHan}{2,3})(?:委员|代表)(?!团|建议|提案)"
                    + "|((?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|工商联)(?:\\p{IsHan}{0,8}?(?:委员会|委会|[省市区]委会?))?)");

    private static final Pattern AT_LEAST = Pattern.compile("(?:不少于|至少|最少|不低于)[被有由]?([0-9]{1,3}|[一二两三四五六七八九十])[次份个家项]"
            + "|([0-9]{1,3}|[一二两三四五六七八九十])[次份个家项](?:及|或)?以上");

    private static final Pattern LEVEL =
            Pattern.compile("(国家|中央)级?(?=的?(?:机关|部门|单位))|(?<![各每哪一])(省|市|县)[级直](?=的?(?:机关|部门|单位|厅局))");

    private static final int LONGEST_PLACE = 12;

    private static final List<List<Slot.Kind>> SORTS = List.of(
            List.of(Slot.Kind.PLATFORM, Slot.Kind.PROGRAM, Slot.Kind.TITLE),
            List.of(Slot.Kind.TITLE, Slot.Kind.PLATFORM, Slot.Kind.PROGRAM));

    private final AgencyGrammar grammar;
    private final Regions regions;
    private final Filler filler;
    private final BareNames names;
    private final PeriodReader periods;
    private final MentionFinder mentions;

    SentenceReader(AgencyGrammar grammar, Filler filler, BareNames names, PeriodReader periods) {
        this.grammar = grammar;
        this.regions = Regions.fromSeeds();
        this.filler = filler;
        this.names = names;
        this.periods = periods;
        this.mentions = MentionFinder.fromSeeds(grammar);
    }

    /** The ways in which a sentence may be read, those first that find most names in it. */
    List<Sentence> read(String asked) {
        String text = plain(asked);
        Slots marked = marked(text);
        List<Slot> places = places(text);
        Set<Sentence> ways = new LinkedHashSet<>();
        for (List<Slot.Kind> kinds : SORTS) {
            Slots slots = new Slots(names.in(text, marked.all, kinds));
            marked.all.forEach(slots::add);
            ways.add(withPlaces(text, slots, places));
        }
        ways.add(withPlaces(text, marked, places));
        ways.add(Sentence.of(text, marked.all));
        return List.copyOf(ways);
    }

    /** Simplified characters, small letters, digits and letters of half width. */
    private static String plain(String asked) {
        return WIDE.matcher(ZhConverterUtil.toSimple(asked))
                .replaceAll(wide -> Normalizer.normalize(wide.group(), Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT);
    }

    private static Sentence withPlaces(String text, Slots slots, List<Slot> places) {
        Slots all = new Slots(slots.all);
        places.forEach(all::add);
        return Sentence.of(text, all.all);
    }

    private Slots marked(String text) {
        Slots slots = new Slots(List.of());
        add(slots, TITLE.matcher(text), Slot.Kind.TITLE);
        addQuoted(slots, text);
        addNumber(slots, text);
        add(slots, ORDER.matcher(text), Slot.Kind.TITLE);
        addSeries(slots, text);
        addProposals(slots, text);
        add(slots, UNIT.matcher(text), Slot.Kind.UNIT);
        addAtLeast(slots, text);
        addMentions(slots, text);
        add(slots, PROPOSER.matcher(text), Slot.Kind.PROPOSER);
        addAgencies(slots, text);
        periods.in(text).forEach(slots::add);
        addLevels(slots, text);
        return slots;
    }

    private static void addAtLeast(Slots slots, String text) {
        Matcher matcher = AT_LEAST.matcher(text);
        while (matcher.find()) {
            String number = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            slots.add(new Slot(
                    Slot.Kind.AT_LEAST, matcher.start(), matcher.end(), Integer.toString(PeriodReader.number(number))));
        }
    }

    private static void addLevels(Slots slots, String text) {
        Matcher matcher = LEVEL.matcher(text);
        while (matcher.find()) {
            String level = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            slots.add(new Slot(Slot.Kind.LEVEL, matcher.start(), matcher.end(), level.equals("中央") ? "国家" : level));
        }
    }

    private static void addSeries(Slots slots, String text) {
        Matcher matcher = SERIES.matcher(text);
        while (matcher.find()) {
            int start = matcher.start() + led(matcher.group(1));
            String letters = text.substring(start, matcher.end(1));
            slots.add(new Slot(Slot.Kind.SERIES, start, matcher.end(), letters + "〔" + matcher.group(3) + "〕"));
        }
    }

    private static void addProposals(Slots slots, String text) {
        Matcher matcher = PROPOSAL.matcher(text);
        while (matcher.find()) {
            slots.add(new Slot(
                    Slot.Kind.PROPOSAL,
                    matcher.start(),
                    matcher.end(),
                    matcher.group(1).toUpperCase(Locale.ROOT)));
        }
    }

    /** Regions named by themselves; a county only by its full name, since its short form may be any word. */
    private List<Slot> places(String text) {
        Slots slots = new Slots(List.of());
        for (int at = 0; at < text.length(); at++) {
            String name = place(text, at);
            if (name != null) {
                slots.add(new Slot(Slot.Kind.PLACE, at, at + name.length(), name));
            }
        }
        return slots.all;
    }

    private @Nullable String place(String text, int at) {
        return regions.longestAt(text, at).stream()
                .filter(region -> !region.level().equals("国家"))
                .flatMap(region -> Stream.concat(
                        Stream.of(region.name()),
                        region.level().equals("县") ? Stream.empty() : region.shorts().stream()))
                .filter(name -> text.startsWith(name, at) && !text.startsWith("级", at + name.length()))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    private static void add(Slots slots, Matcher matcher, Slot.Kind kind) {
        while (matcher.find()) {
            String words = IntStream.rangeClosed(1, matcher.groupCount())
                    .mapToObj(matcher::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(matcher.group());
            slots.add(new Slot(kind, matcher.start(), matcher.end(), words));
        }
    }

    /** Quoted words are the name of a platform or programme if they end as such names do. */
    private void addQuoted(Slots slots, String text) {
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            int start = matcher.start() - placeBefore(text, matcher.start());
            slots.add(new Slot(filler.sort(matcher.group(1)), start, matcher.end(), matcher.group(1)));
        }
    }

    /** How long the name of the region is that stands before quoted words and belongs to them: 四川省“天府英才计划”. */
    private int placeBefore(String text, int end) {
        for (int length = Math.min(end, LONGEST_PLACE); length > 1; length--) {
            String name = place(text, end - length);
            if (name != null && name.length() == length) {
                return length;
            }
        }
        return 0;
    }

    private static void addNumber(Slots slots, String text) {
        DocNumber.Found found = DocNumber.find(text, 0, text.length());
        if (found == null || found.number().year() == null || found.number().order()) {
            return;
        }
        int start = found.start() + led(found.number().code());
        slots.add(new Slot(Slot.Kind.TITLE, start, found.end(), text.substring(start, found.end())));
    }

    private static int led(String code) {
        Matcher before = BEFORE_CODE.matcher(code);
        return before.lookingAt() ? before.end() : 0;
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
                addNamed(slots, kind, names.afterLead(text, start, end), end, text);
            }
        }
    }

    /** What asks is no name, though the finder of documents, which knows no questions, may take it for part of one. */
    private void addNamed(Slots slots, Slot.Kind kind, int start, int end, String text) {
        String name = text.substring(start, end);
        if (!names.asks(name)) {
            slots.add(new Slot(kind, start, end, name));
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

        private final List<Slot> all;

        Slots(List<Slot> first) {
            all = new ArrayList<>(first);
        }

        boolean add(Slot slot) {
            boolean free = all.stream().noneMatch(other -> other.overlaps(slot.start(), slot.end()));
            return free && all.add(slot);
        }
    }
}
