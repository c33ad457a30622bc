package policygraph.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.document.Reading;
import policygraph.entity.Entity;
import policygraph.entity.Resolution;
import policygraph.gazetteer.NameTrie;
import policygraph.mention.Type;

/** Cuts a sentence into {@link Token}s: names in lists become one token, words their letter, the rest x or X. */
final class Tokens {

    /** Other words up to this many characters are few. */
    private static final int FEW = 8;

    /** A bracket longer than this, in characters, is text of its own and not read with its sentence. */
    private static final int LONGEST_BRACKET = 80;

    /** 、丙公司、丁公司等12家企业 is no longer than this, in characters. */
    private static final int LONGEST_LIST_END = 60;

    private static final int MOST_UNNAMED = 2;

    private static final Pattern UNNAMED = Pattern.compile("、[^，。；：、《》“”()]{2,12}?(?=[、和与及])");

    private static final Pattern COLLEGE = Pattern.compile("[^，。；：、《》“”()的]{1,10}?(?:学院|研究院|研究所|学部|分院)(?=[、和与及])");

    /** Words for a time or a membership are no longer than this, in characters. */
    private static final int LONGEST_PHRASE = 16;

    /** What ends a list, members behind which no finder saw a name included: 等五部门, 等单位, 等12所高校. */
    private static final OpenedPattern LIST_END = OpenedPattern.of(
            "、等0123456789一二三四五六七八九十",
            "(?:(?:、[^，。；：、《》“”()]{2,12}){0,3}等(?:[0-9]+|[一二三四五六七八九十]+)?余?[个家所]?(?:省级|市级|县级|省内|市内|国内|有关|相关|优秀|重点|知名|龙头|协办|会办|成员|合作|地方|多)*[个家所]?(?:部门|部委|单位|高校|院校|企业|机构|学校|医院|委办局|委局|厅局|院所|公司|委|局|厅|部)|等|(?:[0-9]+|[一二三四五六七八九十]+)(?:个|家|所)?(?:部门|单位|高校|院校|企业|机构))");

    /** Words that name a time or a sum and change nothing: 2023年10月, 今年6月, 800万元. */
    private static final OpenedPattern TIME = OpenedPattern.of(
            "截自从到0123456789今去同当",
            "(?:[0-9.]+余?[万亿]?元|(?:截至|自|从|到)?(?:[0-9]{4}年(?:[0-9]{1,2}月(?:份)?(?:[0-9]{1,2}日)?)?|[今去同当]年(?:[0-9]{1,2}月(?:份)?)?|[0-9]{1,2}月(?:份)?(?:[0-9]{1,2}日)?|[今去同当]年)(?:以来|底|初|末|起|前|后|上半年|下半年)?)");

    /** Letters that a single character has only where a name, or another such word, follows at once. */
    private static final String NEEDS_NAME = "wyzkedqgvb";

    /** Letters that a word of several has only where an organisation follows. */
    private static final String GOVERNS_NAMES = "wceqkyb";

    /** 作为首批成员单位, 为协作单位: says that the organisations before it belong to the thing named before them. */
    private static final OpenedPattern MEMBERSHIP = OpenedPattern.of(
            "作成担为是任",
            "(?:作为|成为|担任|为|是|任)(?:首批|主要|核心|共同|重点|副)?(?:成员|理事|理事长|参与|协作|共建|试点|实践|合作|承训|培训|实施|支撑|入驻|签约|参展|承担|示范|参建|参研|会员|发起|联合|协同)(?:单位|企业|高校|学校|机构|院校|医院)");

    /** 首批入驻企业, 成员单位包括: the part that organisations have in the thing named before. */
    private static final OpenedPattern PART = OpenedPattern.of(
            "首主核成参共试会理签入承合",
            "(?:(?:首批|主要|核心)(?:成员|理事|参与|协作|共建|试点|合作|承训|入驻|签约|参展|会员)(?:单位|企业|高校|学校|机构|院校|医院)|(?:成员|理事|参与|共建|试点|会员|承训|合作|入驻|签约|参建)(?:单位|企业|高校|学校|机构|院校|医院)(?=包括|有|为|是|分别|涵盖|[，。；]))");

    /** 研发任务: a part of the work on the thing named before it. */
    private static final OpenedPattern TASK =
            OpenedPattern.of("研攻建相部检科子课开设具", "(?:(?:研发|攻关|研究|建设|相关|部分|检测|科研|开发|设计|具体)+(?:任务|课题|工作)|子课题|课题)");

    private static final String CLAUSE_ENDS = "，。；：\n";

    /** Kinds of things that stand for the one named last where 由, 获 or 被 follows. */
    private static final Set<String> BARE_HEADS = Set.of(
            "项目", "工程", "平台", "试点", "计划", "行动", "活动", "大赛", "赛事", "联盟", "基地", "中心", "实验室", "系统", "园区", "基金", "专项",
            "产业园", "联合体");

    private static final int LONGEST_BARE_HEAD = 3;

    /** What opens the doer of a passive: 由, 获, 被. */
    private static final String BEHIND_BARE_HEADS = "由获被";

    private static final int LONGEST_THIS_HEAD = 4;

    /** How bodies are called that act like organisations, though others use them. */
    private static final List<String> BODIES = List.of("中心", "中心站", "总站");

    private final Reading reading;

    /** Where mentions begin in the reading. */
    private final BitSet starts = new BitSet();

    private final VerbLexicon verbs;
    private final List<Placed> mentions;

    private final OpenedPattern.OnText times;
    private final OpenedPattern.OnText memberships;
    private final OpenedPattern.OnText parts;
    private final OpenedPattern.OnText tasks;
    private final OpenedPattern.OnText listEnds;
    private final Grounds grounds;

    private List<Entity> lastThings = List.of();

    /** A resolved mention and its place in the reading. */
    record Placed(Resolution resolution, int start, int end) {

        /** Whether it is called like a body, 某某服务中心, which acts where a sentence has an organisation. */
        boolean isBody() {
            Entity entity = resolution.entity();
            return entity != null
                    && resolution.mention().type() == Type.PLATFORM
                    && BODIES.stream().anyMatch(entity.name()::endsWith);
        }

        char family() {
            Type type = resolution.mention().type();
            return switch (type) {
                case POLICY -> Token.POLICIES;
                case PLATFORM, PROGRAM -> Token.THINGS;
                default -> Token.ORGANISATIONS;
            };
        }
    }

    /** @param mentions resolved mentions of the document in text order */
    Tokens(Reading reading, VerbLexicon verbs, List<Placed> mentions) {
        this.reading = reading;
        this.verbs = verbs;
        this.mentions = mentions;
        mentions.forEach(mention -> starts.set(mention.start()));
        this.times = TIME.on(reading);
        this.memberships = MEMBERSHIP.on(reading);
        this.parts = PART.on(reading);
        this.tasks = TASK.on(reading);
        this.listEnds = LIST_END.on(reading);
        this.grounds = new Grounds(reading);
    }

    /** Whether anything is named between two positions of the reading. */
    boolean nameAny(int start, int end) {
        int next = starts.nextSetBit(start);
        return next >= 0 && next < end;
    }

    /** The tokens from one position of the reading to another. */
    List<Token> between(int start, int end) {
        List<Token> tokens = new ArrayList<>();
        int at = start;
        int loose = start;
        while (at < end) {
            Placed mention = mentionAt(at);
            if (mention != null && mention.end() <= end) {
                flush(tokens, loose, at);
                at = readList(tokens, mention, isActing(tokens, mention) ? Token.ORGANISATIONS : mention.family(), end);
                loose = at;
                continue;
            }
            int length = readBareHead(tokens, loose, at, end);
            length = length > 0 ? length : readGround(tokens, at, end);
            length = length > 0 ? length : readWord(tokens, loose, at, end);
            if (length > 0) {
                at += length;
                loose = at;
            } else {
                at++;
            }
        }
        flush(tokens, loose, end);
        return govern(tokens);
    }

    /** 项目由甲承担: the bare kind of thing, at the head of a clause, is the thing named last. */
    private int readBareHead(List<Token> tokens, int loose, int at, int end) {
        if (lastThings.isEmpty()) {
            return 0;
        }
        int length = thisHead(at, end);
        if (length > 0) {
            flush(tokens, loose, at);
            tokens.add(new Token(Token.THINGS, at, at + length, lastThings, Basis.STATED));
            return length;
        }
        if (at > 0 && CLAUSE_ENDS.indexOf(reading.charAt(at - 1)) < 0) {
            return 0;
        }
        int by = at + 2;
        while (by < end && by <= at + LONGEST_BARE_HEAD && BEHIND_BARE_HEADS.indexOf(reading.charAt(by)) < 0) {
            by++;
        }
        if (by >= end
                || BEHIND_BARE_HEADS.indexOf(reading.charAt(by)) < 0
                || !BARE_HEADS.contains(reading.subSequence(at, by))) {
            return 0;
        }
        tokens.add(new Token(Token.THINGS, at, by, lastThings, Basis.STATED));
        return by - at;
    }

    /** 该站: the thing named last, if its name ends so; gives its length, 0 for none. */
    private int thisHead(int at, int end) {
        if (lastThings.size() != 1 || reading.charAt(at) != '该' || at > 0 && reading.charAt(at - 1) == '应') {
            return 0;
        }
        String name = lastThings.get(0).name();
        for (int length = LONGEST_THIS_HEAD; length > 0; length--) {
            int close = at + 1 + length;
            if (close <= end && name.endsWith(reading.subSequence(at + 1, close))) {
                return close - at;
            }
        }
        return 0;
    }

    /** 根据方案: right behind the word that names a ground, a bare kind of policy is the one named last. */
    private int readGround(List<Token> tokens, int at, int end) {
        Token before = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (before == null || before.letter() != 'g' || before.end() != at) {
            return 0;
        }
        int close = grounds.end(at, end);
        if (close > at) {
            tokens.add(new Token(Token.POLICIES, at, close, grounds.meant(), Basis.STATED));
        }
        return close - at;
    }

    /** A new paragraph speaks of new things. */
    void forgetThings() {
        lastThings = List.of();
        grounds.forget();
    }

    /** Reads a mark, time or word at a place into tokens; gives its length, 0 for none. */
    private int readWord(List<Token> tokens, int loose, int at, int end) {
        char mark = mark(reading.charAt(at));
        if (mark != 0) {
            flush(tokens, loose, at);
            if (mark == '(') {
                return readBracket(tokens, at, end);
            }
            if (mark != '"') {
                tokens.add(Token.word(mark, at, at + 1));
            }
            return 1;
        }
        int time = times.end(at, Math.min(end, at + LONGEST_PHRASE));
        if (time > at) {
            flush(tokens, loose, at);
            return time - at;
        }
        int membership = memberships.end(at, Math.min(end, at + LONGEST_PHRASE));
        if (membership > at) {
            flush(tokens, loose, at);
            tokens.add(Token.word('m', at, membership));
            return membership - at;
        }
        int part = parts.end(at, Math.min(end, at + LONGEST_PHRASE));
        if (part > at) {
            flush(tokens, loose, at);
            tokens.add(Token.word('p', at, part));
            return part - at;
        }
        NameTrie.Match<String> word = verbs.wordAt(reading, at, end);
        if (word == null) {
            return 0;
        }
        int length = word.end() - at;
        char letter = letter(word.value(), length, word.end(), end);
        if (letter == 0) {
            return 0;
        }
        if (letter == Token.FEW_WORDS) {
            return plain(tokens, loose, at, length);
        }
        flush(tokens, loose, at);
        if (letter != VerbLexicon.IGNORED) {
            tokens.add(Token.word(letter, at, at + length));
        }
        return length;
    }

    /** A protected compound counts as other words. */
    private static int plain(List<Token> tokens, int loose, int at, int length) {
        tokens.add(Token.word(Token.FEW_WORDS, loose, at + length));
        return length;
    }

    /** The letter of a word at its place, 0 if it is none there: some words need a name behind them. */
    private char letter(String all, int length, int next, int end) {
        int behind = behindSpaces(next, end);
        boolean beforeName = length > 1
                || behind < end
                        && (mentionAt(behind) != null || thisHead(behind, end) > 0 || isBeforeName(behind, end));
        String letters = beforeName ? all : without(all, NEEDS_NAME);
        return letters.length() > 1 ? choose(letters, behind, end) : letters.isEmpty() ? 0 : letters.charAt(0);
    }

    /** Recognised and justified texts have spaces between words; a name may stand in quotation marks. */
    private int behindSpaces(int next, int end) {
        int at = next;
        while (at < end && mentionAt(at) == null && (reading.charAt(at) == ' ' || reading.charAt(at) == '“')) {
            at++;
        }
        return at;
    }

    private static String without(String letters, String dropped) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            if (dropped.indexOf(letters.charAt(i)) < 0) {
                kept.append(letters.charAt(i));
            }
        }
        return kept.toString();
    }

    /** 组织 a team or 组织 a contest, 发布 a policy or 发布 a platform: the name that follows decides. */
    private char choose(String letters, int next, int end) {
        String wanted = wanted(next, end);
        for (int i = 0; i < wanted.length(); i++) {
            if (letters.indexOf(wanted.charAt(i)) >= 0) {
                return wanted.charAt(i);
            }
        }
        String others = without(letters, GOVERNS_NAMES);
        return others.isEmpty() ? letters.charAt(0) : others.charAt(0);
    }

    private String wanted(int next, int end) {
        int at = next;
        while (at < end
                && at < next + 2
                && mentionAt(at) == null
                && (reading.charAt(at) == '“' || reading.charAt(at) == '了')) {
            at++;
        }
        Placed mention = at < end ? mentionAt(at) : null;
        if (mention == null) {
            return "";
        }
        return switch (mention.family()) {
            case Token.ORGANISATIONS -> "Gwceqkybz";
            case Token.POLICIES -> "ig";
            default -> mention.isBody() ? "wrlsj" : isShared(mention.end()) ? "jrls" : "rlsj";
        };
    }

    /** 承担某项目研发任务: a task within the thing, not the thing. */
    private boolean isShared(int behind) {
        return tasks.end(behind, Math.min(reading.length(), behind + LONGEST_PHRASE)) > behind;
    }

    private boolean isBeforeName(int next, int end) {
        NameTrie.Match<String> word = verbs.wordAt(reading, next, end);
        if (word == null) {
            return false;
        }
        return word.value().indexOf('N') >= 0
                || word.end() < end && word.value().indexOf('w') >= 0 && mentionAt(word.end()) != null;
    }

    /** A bracket that names an organisation or a thing is read; any other is passed over. */
    private int readBracket(List<Token> tokens, int open, int end) {
        int close = closing(open, end);
        if (close < 0) {
            return 1;
        }
        boolean names = false;
        int last = givesShortName(open) ? open : close;
        for (int at = open; at < last; at++) {
            Placed mention = mentionAt(at);
            names |= mention != null && mention.family() != Token.POLICIES;
        }
        if (names) {
            tokens.add(Token.word('(', open, open + 1));
            tokens.addAll(between(open + 1, close));
            tokens.add(Token.word(')', close, close + 1));
        }
        return close + 1 - open;
    }

    /** 中国一重集团有限公司（以下简称“中国一重”）: the bracket names nobody new. */
    private boolean givesShortName(int open) {
        String head = reading.subSequence(open, Math.min(reading.length(), open + 6));
        return head.contains("简称") || head.contains("下称");
    }

    /** Where the bracket that opens at a place closes, -1 if it is too long to be read with its sentence. */
    private int closing(int open, int end) {
        int depth = 0;
        for (int at = open; at < Math.min(end, open + LONGEST_BRACKET); at++) {
            char c = reading.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /** 会同某某中心, 由某某中心: a body right behind such a word is an organisation. */
    private static boolean isActing(List<Token> tokens, Placed mention) {
        Token before = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return before != null
                && before.end() == mention.start()
                && "wy".indexOf(before.letter()) >= 0
                && mention.isBody();
    }

    /** Reads a list of names of one family, A、B和C等单位, into one token; gives the position after it. */
    private int readList(List<Token> tokens, Placed first, char family, int end) {
        List<Entity> members = new ArrayList<>();
        Placed last = first;
        int after = first.end();
        addMember(members, first);
        while (true) {
            int gap = skipBracket(after, end);
            int next = skipConnector(gap, end, family);
            Placed mention = next < end ? mentionAt(next) : null;
            if (family == Token.ORGANISATIONS && (mention == null || !belongs(mention, family))) {
                int over = overUnnamed(last, gap, end);
                next = over > gap ? skipConnector(over, end, family) : end;
                mention = next < end ? mentionAt(next) : null;
            }
            if (mention == null || !belongs(mention, family) || mention.end() > end) {
                break;
            }
            addMember(members, mention);
            last = mention;
            after = mention.end();
        }
        tokens.add(new Token(family, first.start(), last.end(), members, Basis.STATED));
        if (family == Token.THINGS) {
            lastThings = List.copyOf(members);
        }
        if (family == Token.POLICIES) {
            grounds.name(members);
        }
        if (family == Token.ORGANISATIONS) {
            after = listEnd(after, end);
        }
        return after;
    }

    /** Past members of a list that no finder saw, or the college of a university, if a name follows behind them. */
    private int overUnnamed(Placed last, int at, int end) {
        String ending = reading.subSequence(Math.max(last.start(), last.end() - 2), last.end());
        boolean university = last.resolution().mention().type() == Type.UNIVERSITY || ending.equals("大学");
        int over = university ? behind(COLLEGE, at, end) : at;
        for (int members = 0; members <= MOST_UNNAMED; members++) {
            int next = skipConnector(over, end, Token.ORGANISATIONS);
            Placed mention = over > at && next < end ? mentionAt(next) : null;
            if (mention != null && belongs(mention, Token.ORGANISATIONS)) {
                return over;
            }
            int behind = behind(UNNAMED, over, end);
            if (behind == over) {
                return at;
            }
            over = behind;
        }
        return at;
    }

    private int behind(Pattern pattern, int at, int end) {
        Matcher matcher = pattern.matcher(reading)
                .region(at, Math.min(end, at + LONGEST_PHRASE))
                .useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : at;
    }

    private static boolean belongs(Placed mention, char family) {
        return mention.family() == family || family == Token.ORGANISATIONS && mention.isBody();
    }

    private int listEnd(int after, int end) {
        return listEnds.end(after, Math.min(end, after + LONGEST_LIST_END));
    }

    private static void addMember(List<Entity> members, Placed mention) {
        Entity entity = mention.resolution().entity();
        if (entity != null && !members.contains(entity)) {
            members.add(entity);
        }
    }

    /** A policy's number in brackets does not end a list of policies. */
    private int skipBracket(int at, int end) {
        if (at >= end || reading.charAt(at) != '(') {
            return at;
        }
        int close = closing(at, end);
        boolean number = close > at && reading.charAt(close - 1) == '号';
        int last = close < 0 || number || givesShortName(at) ? at : close;
        for (int i = at; i < last; i++) {
            Placed mention = mentionAt(i);
            if (mention != null && mention.family() == Token.ORGANISATIONS) {
                return at;
            }
        }
        return close < 0 ? at : close + 1;
    }

    private int skipConnector(int at, int end, char family) {
        if (at >= end) {
            return at;
        }
        int next = at;
        while (next < end && joins(reading.charAt(next), family)) {
            next++;
        }
        return reading.subSequence(next, Math.min(end, next + 2)).equals("以及") ? next + 2 : next;
    }

    private static boolean joins(char c, char family) {
        boolean list = c == '、' || c == '和' || c == '及' || c == ' ' || c == '”' || c == '“';
        return list || family != Token.ORGANISATIONS && (c == '与' || c == '等');
    }

    /** Organisations right behind a governing word are no subject. */
    private static List<Token> govern(List<Token> tokens) {
        List<Token> governed = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean behind = i > 0 && "wyzkegcsqb".indexOf(tokens.get(i - 1).letter()) >= 0;
            governed.add(behind && token.letter() == Token.ORGANISATIONS ? token.as(Token.GOVERNED) : token);
        }
        return governed;
    }

    private void flush(List<Token> tokens, int from, int to) {
        if (to > from) {
            tokens.add(Token.word(to - from <= FEW ? Token.FEW_WORDS : Token.MANY_WORDS, from, to));
        }
    }

    private static char mark(char c) {
        return switch (c) {
            case '，', ',', '：', ':' -> ',';
            case '；', ';' -> ';';
            case '(' -> '(';
            case '、' -> '、';
            case '“', '”', '"', '。', ' ' -> '"';
            default -> 0;
        };
    }

    private @Nullable Placed mentionAt(int position) {
        if (!starts.get(position)) {
            return null;
        }
        int low = 0;
        int high = mentions.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int start = mentions.get(middle).start();
            if (start == position) {
                return mentions.get(middle);
            }
            if (start < position) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }
}
