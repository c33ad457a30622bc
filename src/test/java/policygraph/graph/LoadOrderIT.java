package policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static policygraph.graph.Sample.REPLY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.GraphTest;
import policygraph.entity.Entity;
import policygraph.entity.PolicyTitles;
import policygraph.mention.Type;
import policygraph.statement.Predicate;
import policygraph.statement.Term;

/**
 * The same documents in any order and in batches of any size are the same graph. Only versions and copies of one document
 * keep their order, for of these the first is the document and the last the version that stands.
 */
class LoadOrderIT extends GraphTest {

    private static final int ORDERS_EACH = 6;
    private static final int LARGEST_BATCH = 6;

    private static final PolicyTitles TITLES = PolicyTitles.fromSeeds();
    private static final String NUMBER = "云水联发〔2021〕8号";
    private static final String LATER_NUMBER = "云水联发〔2021〕9号";

    private static final String LEFT_NUMBER = "云水发〔2020〕2号";

    private static final Entity WATER = Sample.agency("water", "云南省水利厅", "530000");
    private static final Entity FINANCE = Sample.agency("finance", "云南省财政厅", "530000");
    private static final Entity FORMER = central("agency-cn-huanbao", "环境保护部");
    private static final Entity LATER = central("agency-cn-shengtai", "生态环境部");
    private static final Entity PLATFORM = Sample.thing("platform", Type.PLATFORM, "供水监测平台");

    private static GraphWriter writer;

    @BeforeAll
    static void make() {
        writer = new GraphWriter(driver, DATABASE);
    }

    /** Versions and copies of one document stand together, in the order in which they come. */
    private static List<List<Sample>> documents() {
        return List.of(
                List.of(byNumber(NUMBER), byTitle("二.txt", "供水规划", LATER_NUMBER), silent("二.txt")),
                List.of(byNumber(LATER_NUMBER)),
                List.of(byTitle("title.txt", "供水规划", NUMBER)),
                List.of(byTitle("trial.txt", "供水规划（试行）", LATER_NUMBER)),
                List.of(byTitle("bare.txt", "供水规划", null)),
                List.of(byTitle("other-title.txt", "饮水安全规划", NUMBER)),
                List.of(byTitle("least.txt", "供水条例", "云水发〔2020〕1号"), silent("least.txt")),
                List.of(byTitle("left.txt", "供水条例", LEFT_NUMBER)),
                List.of(byNumber(LEFT_NUMBER)),
                List.of(byTitleAndNumber()),
                List.of(issuedByNumber()),
                List.of(ownText()),
                List.of(reply("a.txt", "", ""), reply("b.html", "", "【打印本页】"), reply("c.txt", "更正：", "")),
                List.of(answer("first.txt", "关于供水的提案")),
                List.of(answer("second.txt", "关于保障供水的提案"), answer("second.txt", "关于供水的提案")),
                List.of(Sample.of("former.txt", "环境保护部答复。").names(FORMER, "环境保护部"), silent("former.txt")),
                List.of(Sample.of("later.txt", "生态环境部（环境部）答复。")
                        .names(LATER, "生态环境部")
                        .names(LATER, "环境部")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void doesNotMatter(long seed) {
        documents().forEach(family -> family.forEach(one -> write(List.of(one))));
        List<String> expected = GraphSnapshot.of(driver);
        Random random = new Random(seed);
        for (int i = 0; i < ORDERS_EACH; i++) {
            emptyGraph();
            List<Sample> order = interleaved(random);
            List<List<Sample>> batches = cut(order, random);
            batches.forEach(LoadOrderIT::write);
            assertThat(difference(expected, GraphSnapshot.of(driver)))
                    .as(described(batches))
                    .isEmpty();
        }
    }

    /** All documents in some order that keeps the families' own. */
    private static List<Sample> interleaved(Random random) {
        List<List<Sample>> families = documents();
        List<Integer> turns = new ArrayList<>();
        for (int family = 0; family < families.size(); family++) {
            turns.addAll(Collections.nCopies(families.get(family).size(), family));
        }
        Collections.shuffle(turns, random);
        int[] next = new int[families.size()];
        return turns.stream()
                .map(family -> families.get(family).get(next[family]++))
                .toList();
    }

    private static List<List<Sample>> cut(List<Sample> order, Random random) {
        List<List<Sample>> batches = new ArrayList<>();
        for (int at = 0; at < order.size(); ) {
            int end = Math.min(order.size(), at + 1 + random.nextInt(LARGEST_BATCH));
            batches.add(order.subList(at, end));
            at = end;
        }
        return batches;
    }

    private static List<String> difference(List<String> expected, List<String> actual) {
        List<String> lines = new ArrayList<>();
        expected.stream().filter(line -> !actual.contains(line)).forEach(line -> lines.add("missing " + line));
        actual.stream().filter(line -> !expected.contains(line)).forEach(line -> lines.add("not expected " + line));
        return lines;
    }

    private static String described(List<List<Sample>> batches) {
        List<List<String>> names = new ArrayList<>();
        batches.forEach(batch ->
                names.add(batch.stream().map(one -> one.loadable().file()).toList()));
        return names.toString();
    }

    private static void write(List<Sample> samples) {
        writer.write(samples.stream().map(Sample::loadable).toList());
    }

    private static Entity central(String id, String name) {
        return new Entity(id, Type.AGENCY, name, null, "100000", "国家", "government");
    }

    private static Sample silent(String file) {
        return Sample.of(file, "无可奉告（" + file + "）。");
    }

    private static Sample byNumber(String number) {
        Entity bare = TITLES.policy(number, number);
        return Sample.of(number + ".txt", "云南省财政厅按照" + number + "文件办理。")
                .names(FINANCE, "云南省财政厅")
                .names(bare, number)
                .says(REPLY, Predicate.BASED_ON, new Term.Named(bare), "按照" + number + "文件");
    }

    private static Sample byTitle(String file, String title, @Nullable String number) {
        return Sample.of(file, file + "落实《" + title + "》" + (number == null ? "" : "（" + number + "）") + "。")
                .names(TITLES.policy(title, number), title);
    }

    /** Names one policy twice without saying that it is one. */
    private static Sample byTitleAndNumber() {
        return Sample.of("both.txt", "按照" + LEFT_NUMBER + "文件，落实《供水条例》。")
                .names(TITLES.policy(LEFT_NUMBER, LEFT_NUMBER), LEFT_NUMBER)
                .names(TITLES.policy("供水条例", null), "供水条例");
    }

    private static Sample issuedByNumber() {
        Entity bare = TITLES.policy(NUMBER, NUMBER);
        return Sample.of("issued.txt", "省水利厅、省财政厅印发" + NUMBER + "文件（八号文件），建设农村供水监测平台。")
                .names(WATER, "省水利厅")
                .names(FINANCE, "省财政厅")
                .names(bare, NUMBER)
                .names(bare, "八号文件")
                .names(PLATFORM, "农村供水监测平台")
                .says(new Term.Named(WATER), Predicate.ISSUED, new Term.Named(bare), "省水利厅、省财政厅印发" + NUMBER)
                .says(new Term.Named(FINANCE), Predicate.ISSUED, new Term.Named(bare), "省水利厅、省财政厅印发" + NUMBER);
    }

    /** Its title is the longer, the name it goes by in its own text the shorter. */
    private static Sample ownText() {
        return Sample.of("own.txt", "关于印发《供水规划（试行）》的通知 " + NUMBER + " 云南省水利厅 《供水规划》自印发之日起施行。")
                .notice()
                .titled("关于印发《供水规划（试行）》的通知")
                .numbered(NUMBER)
                .names(WATER, "云南省水利厅")
                .names(TITLES.policy("供水规划", null), "供水规划")
                .says(new Term.Named(WATER), Predicate.ISSUED, REPLY, "云南省水利厅");
    }

    private static Sample reply(String file, String correction, String furniture) {
        String body = correction + "省水利厅建设供水监测平台，覆盖全省农村。".repeat(8);
        return Sample.of(
                        file,
                        "云水函〔2024〕3号\n关于供水的答复\n\n李某某委员：\n\n您提出的提案收悉。现答复如下：\n" + body + "\n\n云南省水利厅\n2024年5月6日\n"
                                + furniture)
                .titled("关于供水的答复")
                .numbered("云水函〔2024〕3号")
                .names(WATER, "省水利厅")
                .names(PLATFORM, "供水监测平台")
                .says(new Term.Named(WATER), Predicate.RUNS, new Term.Named(PLATFORM), "省水利厅建设供水监测平台");
    }

    /** Two replies answer one proposal and call it differently. */
    private static Sample answer(String file, String title) {
        return Sample.of(file, file + "李某某委员：您在省政协十三届二次会议上提出的第12号提案《" + title + "》收悉。云南省水利厅")
                .names(WATER, "云南省水利厅")
                .says(new Term.Named(WATER), Predicate.ISSUED, REPLY, "云南省水利厅")
                .answersTitled("12", title, "省政协十三届二次会议", "李某某");
    }
}
