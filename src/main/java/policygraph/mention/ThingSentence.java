package policygraph.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.gazetteer.NameTrie;
import policygraph.gazetteer.WordList;

/** The platforms and programmes that one sentence names. */
final class ThingSentence {

    /** A heading is a short line that opens with a number. */
    private static final int LONGEST_HEADING = 40;

    /** 等 and the type of a list of quoted names stand this close: “A”“B”等重大项目. */
    private static final int LIST_TYPE_WITHIN = 20;

    private static final String NUMERALS = "一二三四五六七八九十两双多";
    private static final int LONGEST_COUNTED = 4;
    private static final int SHORTEST_QUOTED_NAME = 4;
    private static final int LONGEST_QUOTED_NAME = 24;
    private static final int LONGEST_APP_NAME = 8;

    /** What a sentence says of one thing, not of a class. */
    private static final WordList ACTS = WordList.of(List.of(
            "由", "实施以来", "启动以来", "开展以来", "上线以来", "运行以来", "正式", "投入使用", "投入运行", "上线", "开通", "建成投用", "落户", "挂牌", "获批",
            "已获", "入选", "成功入选", "入列", "顺利入列", "成功入列", "英文版", "获国家", "获省", "获全国", "获市", "获评", "获得", "计划于", "已于", "于20",
            "开工", "完工", "竣工", "投产", "通过验收", "总投资", "计划总投资", "占地", "位于", "确保", "预计", "计划今年", "计划明年", "计划20"));

    /** Adverbs before what a sentence says of a thing. */
    private static final WordList ALREADY =
            WordList.of(List.of("相继", "陆续", "先后", "均", "均已", "已", "已经", "全部", "全面", "顺利", "成功", "提前", "如期", "同步"));

    /** Words for the only one of its kind. */
    private static final WordList SINGLE = WordList.of(List.of("首个", "首家", "首座", "首条", "唯一", "唯一的"));

    /** What makes a head part of another word. */
    private static final WordList OTHER_WORDS = WordList.of(List.of(
            "有限公司", "有限责任公司", "股份", "集团", "公司", "指标", "资金", "主任", "版本", "名单", "方案", "规划", "办法", "细则", "意见", "通知", "指南",
            "单列", "精神", "问题", "管委会", "管理委员会", "学院", "大学", "医院"));

    /** 智能采矿工程等专业, 机器人工程、车辆工程等学科: a list of subjects of study and sorts of work. */
    private static final WordList SUBJECTS = WordList.of(List.of("专业", "学科", "课程", "职业", "工种", "岗位", "行业", "产业", "领域"));

    private static final int SUBJECTS_WITHIN = 24;

    /** Verbs whose object is a programme that is carried out. */
    private static final WordList ORGANISES = WordList.of(List.of(
            "组织开展", "组织实施", "启动实施", "深入实施", "持续实施", "继续实施", "全面实施", "部署实施", "推动实施", "牵头实施", "牵头开展", "统筹实施", "共同实施",
            "联合实施", "联合开展", "实施", "启动", "部署开展", "组织开展了", "组织实施了", "启动了", "实施了"));

    private static final WordList OPENS_APP = WordList.of(List.of("上线", "开通", "登录", "接入", "下载", "访问"));
    private static final WordList USES_APP = WordList.of(List.of("依托", "通过", "打造", "推出", "运用", "使用", "推广", "建成", "搭建"));
    private static final String APP_ENDS = "通码云办网脑钉宝";
    private static final WordList CARRIES_OUT =
            WordList.of(List.of("实施", "组织实施", "深入实施", "启动实施", "持续实施", "继续实施", "全面实施", "启动"));

    private final String text;
    private final int start;
    private final int end;
    private final ThingWords words;
    private final List<ThingTokens.Place> mentions;
    private final List<ThingToken> tokens;
    private final ThingLeftEdge leftEdge;
    private final NameLikeness likeness;
    private final boolean heading;

    /** Where the list of quoted names last looked at ends, as an index of {@link #tokens}. */
    private int listEnd;

    ThingSentence(String text, int start, int end, ThingWords words, List<ThingTokens.Place> mentions) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.words = words;
        this.mentions = mentions;
        this.tokens = ThingTokens.of(text, start, end, words, mentions);
        this.leftEdge = new ThingLeftEdge(text, tokens, words);
        this.likeness = new NameLikeness(text, words);
        this.heading = isHeading();
    }

    void findInto(List<FoundThing> found) {
        for (int i = 0; i < tokens.size(); i++) {
            ThingToken token = tokens.get(i);
            if (token.role() == ThingRole.QUOTE) {
                addQuoted(i, found);
            } else if (token.role().material()) {
                addDescribed(i, found);
            }
        }
    }

    private void addDescribed(int last, List<FoundThing> found) {
        ThingToken token = tokens.get(last);
        ThingHead head = words.headBefore(text, start, token.end());
        if (head == null || anotherHeadFollows(last) || otherWordFollows(token.end())) {
            return;
        }
        int headStart = token.end() - head.word().length();
        int first = leftEdge.first(last);
        int from = withOwner(first, headStart, head);
        if (from >= headStart) {
            return;
        }
        int behind = first;
        while (behind <= last && tokens.get(behind).start() < headStart) {
            behind++;
        }
        List<ThingToken> modifiers = tokens.subList(first, behind);
        ThingRole edge = from < tokens.get(first).start()
                ? ThingRole.PROPER
                : first == 0 ? ThingRole.BOUNDARY : tokens.get(first - 1).role();
        ThingDescription description = new ThingDescription(from, token.end(), head, modifiers, edge, headStart);
        if (edge == ThingRole.PROPER || likeness.isName(description, around(first, last, found))) {
            found.add(withAlias(description));
        }
    }

    private NameLikeness.Surroundings around(int first, int last, List<FoundThing> found) {
        int end = tokens.get(last).end();
        boolean governed = listed(first, found) || ofDoer(first) || inWholeRegion(first);
        return new NameLikeness.Surroundings(
                heading,
                counted(last),
                acts(end) || listActs(last),
                governed,
                verbBefore(first, ORGANISES),
                single(first));
    }

    /** 开展|全市|X活动: the verb governs over the region that the thing covers. */
    private boolean inWholeRegion(int first) {
        return first > 1
                && tokens.get(first - 1).role() == ThingRole.SUBJECT
                && text.charAt(tokens.get(first - 1).start()) == '全'
                && tokens.get(first - 2).role() == ThingRole.GOVERN;
    }

    /** Whether 、 or 和 stands before a word and a name before that. */
    private boolean listed(int first, List<FoundThing> found) {
        if (first < 2 || found.isEmpty()) {
            return false;
        }
        ThingToken before = tokens.get(first - 1);
        boolean joins = before.role() == ThingRole.CONJUNCTION || text.charAt(before.start()) == '、';
        return joins && found.get(found.size() - 1).end() == before.start();
    }

    /** 重庆大学牵头的, 我厅建设的: said of one thing. */
    private boolean ofDoer(int first) {
        if (first < 2 || text.charAt(tokens.get(first - 1).start()) != '的') {
            return false;
        }
        ThingRole verb = tokens.get(first - 2).role();
        return verb == ThingRole.GOVERN || verb == ThingRole.MAY_GOVERN;
    }

    /** 武汉大学科技园 and 省教育厅门户网站 are named by their owner: the words between are few and open no name. */
    private int withOwner(int first, int headStart, ThingHead head) {
        int from = tokens.get(first).start();
        ThingToken owner = first == 0 ? null : tokens.get(first - 1);
        if (owner == null
                || owner.role() != ThingRole.SUBJECT
                || head.type() != Type.PLATFORM && !isBuilding(head)
                || headStart - from > 4) {
            return from;
        }
        boolean owned = mentions.stream()
                .filter(mention -> mention.start() == owner.start() && mention.end() == owner.end())
                .anyMatch(mention -> isBuilding(head)
                        ? mention.type() != Type.AGENCY
                        : mention.type() == Type.AGENCY
                                ? head.word().endsWith("网站") || head.word().endsWith("官网")
                                : !head.word().equals("项目") && !head.word().equals("中心"));
        boolean opensName = tokens.get(first).role() == ThingRole.PROPER
                || tokens.get(first).role() == ThingRole.QUOTE;
        return owned && !opensName ? owner.start() : from;
    }

    /** 省人民医院|改扩建项目: what is built is named by whose it is. */
    private static boolean isBuilding(ThingHead head) {
        return head.word().endsWith("建项目");
    }

    private boolean anotherHeadFollows(int last) {
        int end = tokens.get(last).end();
        if (last + 1 >= tokens.size() || !tokens.get(last + 1).role().material()) {
            return false;
        }
        ThingHead next = words.headBefore(text, end, tokens.get(last + 1).end());
        return next != null
                && !next.quotedOnly()
                && !plans(last + 1)
                && tokens.get(last + 1).end() - next.word().length() == end;
    }

    /** X项目|计划|明年投产: 计划 is a verb before a time or another verb. */
    private boolean plans(int at) {
        return text.startsWith("计划", tokens.get(at).start())
                && at + 1 < tokens.size()
                && switch (tokens.get(at + 1).role()) {
                    case FUNCTION, GOVERN, MAY_GOVERN ->
                        text.charAt(tokens.get(at + 1).start()) != '的';
                    default -> false;
                };
    }

    /** 创新中心有限公司 is a company, 计划指标 a figure. */
    private boolean otherWordFollows(int at) {
        return OTHER_WORDS.startingAt(text, at, text.length()) > 0 || listsSubjects(at);
    }

    private boolean listsSubjects(int at) {
        char next = at < end ? text.charAt(at) : 0;
        if (next != '等' && next != '、' && next != '和') {
            return false;
        }
        String list = text.substring(at, Math.min(end, at + SUBJECTS_WITHIN));
        int etc = list.indexOf('等');
        return etc >= 0
                && list.substring(0, etc).indexOf('，') < 0
                && SUBJECTS.startingAt(list, etc + 1, list.length()) > 0;
    }

    private boolean counted(int last) {
        return last + 1 < tokens.size()
                && (tokens.get(last + 1).role() == ThingRole.CLASS
                        || text.startsWith("数量", tokens.get(last).end())
                        || text.startsWith("总数", tokens.get(last).end()));
    }

    private boolean acts(int at) {
        int adverb = ALREADY.startingAt(text, at, text.length());
        return ACTS.startingAt(text, at + adverb, text.length()) > 0;
    }

    /** X工程、Y工程相继开工: what is said behind a list is said of each. */
    private boolean listActs(int last) {
        boolean list =
                last + 1 < tokens.size() && text.charAt(tokens.get(last + 1).start()) == '、';
        for (int at = last + 1; list && at < tokens.size(); at++) {
            ThingToken token = tokens.get(at);
            boolean named = words.headBefore(text, start, token.end()) != null;
            if (named && acts(token.end())) {
                return true;
            }
            list = token.role().material() || text.charAt(token.start()) == '、';
        }
        return false;
    }

    /** 全国首个, 省内唯一的: speaks of one. */
    private boolean single(int first) {
        return SINGLE.endingAt(text, tokens.get(first).start(), start) > 0;
    }

    private FoundThing withAlias(ThingDescription d) {
        Type type = d.head().type();
        int close = d.end() < end && text.charAt(d.end()) == '(' ? text.indexOf(')', d.end()) : -1;
        if (close < 0 || close >= end) {
            return new FoundThing(d.start(), d.end(), type, d.head().rule(), null);
        }
        String bracketed = text.substring(d.end() + 1, close);
        int shortened = bracketed.indexOf("简称");
        if (shortened >= 0) {
            String alias = bracketed.substring(shortened + 2).replaceAll("[“”:：\"]", "");
            return new FoundThing(d.start(), d.end(), type, d.head().rule(), alias.isEmpty() ? null : alias);
        }
        ThingHead inner = words.headBefore(text, d.end() + 1, close);
        boolean second = inner != null
                && inner.type() == type
                && bracketed.length() > inner.word().length() + 1
                && bracketed.indexOf('，') < 0
                && bracketed.indexOf('、') < 0;
        return second
                ? new FoundThing(d.start(), close + 1, type, d.head().rule(), bracketed)
                : new FoundThing(d.start(), d.end(), type, d.head().rule(), null);
    }

    private void addQuoted(int at, List<FoundThing> found) {
        ThingToken quote = tokens.get(at);
        String content = text.substring(quote.start() + 1, quote.end() - 1);
        ThingHead own = words.headBefore(text, quote.start() + 1, quote.end() - 1);
        if (own != null && !own.quotedOnly() && content.length() > own.word().length() + 1) {
            if (content.length() >= SHORTEST_QUOTED_NAME
                    && content.length() <= LONGEST_QUOTED_NAME
                    && !words.className(content)
                    && !isCount(content)
                    && opensLikeName(quote)) {
                found.add(new FoundThing(quote.start() + 1, quote.end() - 1, own.type(), own.rule(), null));
            }
            return;
        }
        ThingHead listed = listType(at);
        if (listed != null) {
            found.add(new FoundThing(quote.start() + 1, quote.end() - 1, listed.type(), listed.rule(), null));
        } else if (isApp(at, content)) {
            found.add(new FoundThing(quote.start() + 1, quote.end() - 1, Type.PLATFORM, "platform.quoted", null));
        } else if (endsClause(at + 1) && verbBefore(at, CARRIES_OUT)) {
            found.add(new FoundThing(quote.start() + 1, quote.end() - 1, Type.PROGRAM, "program.quoted", null));
        }
    }

    /** “两专科一中心”, “一平台三系统”: a slogan that counts what is to be built, and names none of it. */
    private static boolean isCount(String content) {
        return NUMERALS.indexOf(content.charAt(0)) >= 0
                && content.chars().skip(2).limit(LONGEST_COUNTED).anyMatch(c -> NUMERALS.indexOf(c) >= 0);
    }

    /** “建立一批零碳园区” is a task, no name. */
    private boolean opensLikeName(ThingToken quote) {
        NameTrie.Match<ThingRole> first = words.word(text, quote.start() + 1);
        return first == null || first.value().material() && first.value() != ThingRole.MAY_GOVERN;
    }

    /** The head that says what the members of a list of quoted names are, null if the name is in none. */
    private @Nullable ThingHead listType(int at) {
        int i = listEnd(at + 1);
        if (i >= tokens.size() || !text.startsWith("等", tokens.get(i).start())) {
            return null;
        }
        int from = tokens.get(i).end();
        for (i++; i < tokens.size() && tokens.get(i).end() - from <= LIST_TYPE_WITHIN; i++) {
            ThingToken token = tokens.get(i);
            if (token.role() == ThingRole.BOUNDARY || token.role() == ThingRole.GOVERN) {
                return null;
            }
            ThingHead head = words.headBefore(text, from, token.end());
            if (head != null && !head.quotedOnly()) {
                return head;
            }
        }
        return null;
    }

    /** Where the list ends that goes on at {@code from}; one list is gone through once. */
    private int listEnd(int from) {
        if (from > listEnd) {
            listEnd = from;
            while (listEnd < tokens.size() && separates(listEnd)) {
                listEnd++;
            }
        }
        return listEnd;
    }

    private boolean separates(int i) {
        ThingToken token = tokens.get(i);
        return token.role() == ThingRole.QUOTE
                || token.role() == ThingRole.CONJUNCTION
                || text.charAt(token.start()) == '、';
    }

    /** “粤省事” after 上线 or 登录 is an application, whatever its name; after 依托 it is one if it ends like one. */
    private boolean isApp(int at, String content) {
        if (content.length() < 2 || content.length() > LONGEST_APP_NAME || !endsClause(at + 1)) {
            return false;
        }
        return verbBefore(at, OPENS_APP)
                || APP_ENDS.indexOf(content.charAt(content.length() - 1)) >= 0 && verbBefore(at, USES_APP);
    }

    private boolean verbBefore(int at, WordList verbs) {
        if (at == 0) {
            return false;
        }
        ThingToken before = tokens.get(at - 1);
        return verbs.startingAt(text, before.start(), before.end()) == before.length();
    }

    private boolean endsClause(int at) {
        return at >= tokens.size()
                || tokens.get(at).role() == ThingRole.BOUNDARY
                || tokens.get(at).role() == ThingRole.FUNCTION;
    }

    private boolean isHeading() {
        boolean line =
                (start == 0 || text.charAt(start - 1) == '\n') && (end == text.length() || text.charAt(end) == '\n');
        if (!line || end - start > LONGEST_HEADING || end - start < 2) {
            return false;
        }
        char first = text.charAt(start);
        char second = text.charAt(start + 1);
        return "一二三四五六七八九十".indexOf(first) >= 0 && "、十一二三四五六七八九".indexOf(second) >= 0
                || first == '(' && "一二三四五六七八九十".indexOf(second) >= 0
                || Character.isDigit(first) && (second == '.' || second == '、');
    }
}
