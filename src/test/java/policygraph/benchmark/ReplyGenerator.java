package policygraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/**
 * Makes replies that differ in names, figures, order and layout, out of the sentences of {@code seeds/reply}, the names of
 * {@code seeds/gazetteer} and invented clauses. The same seed makes the same replies. They are made to be read fast or
 * slowly, and say nothing about anybody.
 */
public final class ReplyGenerator {

    private static final List<String> FUNCTIONS = List.of(
            "教育", "科学技术", "民政", "财政", "人力资源和社会保障", "自然资源", "生态环境", "住房和城乡建设", "交通运输", "水利", "农业农村", "商务", "文化和旅游");

    private static final List<String> SUBJECTS = List.of(
            "托育服务", "数字乡村", "危险废物处置", "海洋牧场", "非遗保护", "冰雪运动", "中医药传承", "低空物流", "老旧小区改造", "水权交易", "社区矫正", "公共法律服务");

    private static final List<String> PAPERS = List.of("实施方案", "管理办法", "若干措施", "“十四五”规划", "行动计划（2023—2025年）", "指导意见");

    private static final List<String> PLATFORMS = List.of("综合服务平台", "创新中心", "重点实验室", "产业园", "大数据平台", "实训基地");

    private static final List<String> FILLERS = List.of(
            "要坚持问题导向、目标导向，统筹推进各项任务，确保群众得到实惠。",
            "从实际情况看，仍存在投入渠道单一、基层力量薄弱、部门协同不够等问题，需要逐步加以解决。",
            "一方面加强宣传引导，另一方面完善激励机制，形成了齐抓共管的良好局面；",
            "您的建议针对性强，对我们做好有关工作具有重要参考价值。",
            "由于涉及面广、情况复杂，有关事项还需进一步论证。");

    private static final List<String> CENTRAL_BODIES = List.of("国家发展改革委", "教育部", "科技部", "工业和信息化部", "民政部", "农业农村部");

    private static final int NATIONAL_POLICIES = 3_000;

    private static final List<String> ORDINALS = List.of("一", "二", "三", "四", "五");

    private static final Pattern FIGURE = Pattern.compile("\\d+");

    /** Numbers of a year's documents: as many as a ministry has, or as all counties have together. */
    private static final int NUMBERS = 300;

    private static final int NUMBERS_OF_COUNTIES = 1_000_000;

    private final Random random;
    private final boolean countiesIssue;
    private final List<String> sentences = sentences();
    private final List<String> provinces = names("region", "省");
    private final List<String> cities = names("region", "市");
    private final List<String> counties = names("region", "县");
    private final List<String> universities = names("university", "");
    private final List<String> companies = names("company", "");
    private final List<String> institutes = names("institute", "");

    public ReplyGenerator(long seed) {
        this(seed, false);
    }

    private ReplyGenerator(long seed, boolean countiesIssue) {
        random = new Random(seed);
        this.countiesIssue = countiesIssue;
    }

    /** Replies that speak of plans of counties too, so that there are more plans and agencies the more replies there are. */
    static ReplyGenerator ofCounties(long seed) {
        return new ReplyGenerator(seed, true);
    }

    /** Replies with this many characters in all, or a little more. */
    public List<String> replies(int characters) {
        List<String> replies = new ArrayList<>();
        int made = 0;
        while (made < characters) {
            String reply = next();
            replies.add(reply);
            made += reply.length();
        }
        return replies;
    }

    /** One reply. */
    public String next() {
        String province = one(provinces);
        String issuer = province + one(FUNCTIONS) + "厅";
        String title = "关于省政协十%s届%s次会议第%04d号提案的答复".formatted(one(ORDINALS), one(ORDINALS), number(9999));
        StringBuilder reply = new StringBuilder();
        addMetadata(reply, issuer, title);
        reply.append(title)
                .append("\n\n")
                .append(one(List.of("王晓", "李明远", "赵一", "欧阳晴")))
                .append("委员：\n");
        reply.append("您提出的《关于推进").append(one(SUBJECTS)).append("的提案》收悉。经商").append(agency(province));
        reply.append("，现答复如下：\n");
        int sections = 2 + random.nextInt(4);
        for (int section = 0; section < sections; section++) {
            reply.append("一二三四五六".charAt(section)).append(section + 1 == sections ? "、下一步工作\n" : "、工作情况\n");
            int paragraphs = 1 + random.nextInt(3);
            for (int i = 0; i < paragraphs; i++) {
                addParagraph(reply, province);
            }
        }
        reply.append('\n').append(issuer).append('\n').append(date()).append('\n');
        return random.nextInt(4) == 0 ? wrapped(reply.toString()) : reply.toString();
    }

    private void addMetadata(StringBuilder reply, String issuer, String title) {
        String separator = one(List.of("：", "\t", " : ", ""));
        if (!separator.isEmpty()) {
            reply.append("索 引 号")
                    .append(separator)
                    .append("%09d/2024-%05d\n".formatted(number(99999999), number(99999)));
            reply.append("发文机关").append(separator).append(issuer).append('\n');
            reply.append("标　　题").append(separator).append(title).append('\n');
            reply.append("发文字号")
                    .append(separator)
                    .append("某教提函〔2024〕")
                    .append(number(400))
                    .append("号\n");
            reply.append("成文日期").append(separator).append(date()).append("\n\n");
        }
    }

    private void addParagraph(StringBuilder reply, String province) {
        int count = 2 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            reply.append(
                    switch (random.nextInt(10)) {
                        case 0 -> issued(province);
                        case 1 -> built();
                        case 2 -> promised(province);
                        case 3 -> random.nextBoolean() ? one(FILLERS) : cited();
                        default -> varied(one(sentences), province);
                    });
        }
        reply.append('\n');
    }

    private String issued(String province) {
        String place = countiesIssue ? one(counties) : province;
        return "%d年，%s会同%s印发《%s%s%s》（%s〔%d〕%d号），安排资金%d.%d亿元，惠及群众%d万余人。"
                .formatted(
                        2018 + random.nextInt(8),
                        issuer(place, province),
                        issuer(place, province),
                        place,
                        one(SUBJECTS),
                        one(PAPERS),
                        one(List.of("财社", "国科发资", "建村", "农牧发")),
                        2018 + random.nextInt(8),
                        number(countiesIssue ? NUMBERS_OF_COUNTIES : NUMBERS),
                        number(90),
                        number(9),
                        number(500));
    }

    /** A national policy that some replies cite and a few are cited by nearly all, as it is with such policies. */
    private String cited() {
        double popularity = random.nextDouble();
        int rank = (int) Math.pow(NATIONAL_POLICIES, popularity);
        return "认真落实《%s》（%s〔%d〕%d号）要求，%s会同市场监管总局完善配套政策。"
                .formatted(
                        "关于加快推进" + SUBJECTS.get(rank % SUBJECTS.size()) + "高质量发展的第" + rank + "批指导意见",
                        List.of("国发", "国办发", "发改社会").get(rank % 3),
                        2016 + rank % 10,
                        1 + rank % 97,
                        one(CENTRAL_BODIES));
    }

    private String built() {
        return "%s与%s、%s共建%s%s，培训%d人次，转化成果%d项，同比增长%d.%d%%。"
                .formatted(
                        one(universities),
                        one(companies),
                        one(institutes),
                        one(SUBJECTS),
                        one(PLATFORMS),
                        number(9000),
                        number(300),
                        number(40),
                        number(9));
    }

    private String promised(String province) {
        return "下一步，我厅将会同%s加快建设%s%s%s，力争到%d年底前新增床位%d张。"
                .formatted(
                        agency(province),
                        one(cities),
                        one(SUBJECTS),
                        one(PLATFORMS),
                        2025 + random.nextInt(4),
                        number(5000));
    }

    private String issuer(String place, String province) {
        return countiesIssue ? place + one(FUNCTIONS) + "局" : agency(province);
    }

    private String agency(String province) {
        String function = one(FUNCTIONS);
        return switch (random.nextInt(4)) {
            case 0 -> "省" + function + "厅";
            case 1 -> one(cities) + function + "局";
            case 2 -> "省" + function + "厅、市场监管局";
            default -> province + function + "厅";
        };
    }

    /** Other figures, and now and then another province; years stay years. */
    private String varied(String sentence, String province) {
        String text = FIGURE.matcher(sentence).replaceAll(figure -> figure(figure.group()));
        for (String name : List.of("湖北省", "湖南省", "安徽省", "吉林省", "四川省")) {
            text = text.replace(name, province);
        }
        return text;
    }

    private String figure(String printed) {
        if (printed.length() == 4 && printed.startsWith("20")) {
            return String.valueOf(2015 + random.nextInt(12));
        }
        StringBuilder figure = new StringBuilder();
        printed.chars().forEach(digit -> figure.append(1 + random.nextInt(9)));
        return figure.toString();
    }

    /** As a page of fixed width breaks it. */
    private static String wrapped(String reply) {
        StringBuilder wrapped = new StringBuilder();
        int width = 38;
        for (String line : reply.split("\n", -1)) {
            for (int at = 0; at < line.length(); at += width) {
                wrapped.append(line, at, Math.min(line.length(), at + width)).append('\n');
            }
            wrapped.append(line.isEmpty() ? "\n" : "");
        }
        return wrapped.toString();
    }

    private String date() {
        return "%d年%d月%d日".formatted(2019 + random.nextInt(7), number(12), number(28));
    }

    private int number(int most) {
        return 1 + random.nextInt(most);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<String> names(String table, String level) {
        return Seeds.table("gazetteer/" + table + ".tsv").stream()
                .filter(row -> level.isEmpty() || row.get("level").equals(level))
                .map((Row row) -> row.get("name"))
                .toList();
    }

    /** The sentences of the replies in the project that are long enough to say something. */
    private static List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds/reply"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                for (String sentence : Files.readString(file).split("(?<=。)|\n")) {
                    if (sentence.length() > 20 && sentence.endsWith("。")) {
                        sentences.add(sentence.strip());
                    }
                }
            }
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
