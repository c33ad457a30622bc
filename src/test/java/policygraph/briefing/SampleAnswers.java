package policygraph.briefing;

import java.util.List;
import java.util.Random;
import policygraph.question.Answer;
import policygraph.question.Figure;
import policygraph.question.Questions;

/** Answers to draw: a small one of every trait, a hostile one, and large ones made by chance with a fixed seed. */
public final class SampleAnswers {

    /** Everything in a text that could become markup, a formula, a control or another direction of writing. */
    public static final String HOSTILE =
            "<script>alert(1)</script>]]>&amp;\"'\u202E文卡\u202C\u0000\u0008\uFFFE=HYPERLINK(\"x\")\uD800尾";

    private static final String[] NAMES = {
        "吉林省人民政府国有资产监督管理委员会",
        "吉林省教育厅",
        "国家市场监督管理总局",
        "广西壮族自治区人力资源和社会保障厅",
        "关于开展首台（套）重大技术装备保险补偿机制试点工作的通知",
        "安徽省养老服务人才队伍建设行动方案（2024—2026年）",
        "大型科学仪器供需对接平台",
        "长春理工大学",
        "“机器人+”应用行动实施方案"
    };
    private static final String[] LABELS = {"Agency", "Policy", "Platform", "University", "Reply"};
    private static final String[] TYPES = {"ISSUED", "CITES", "RUNS", "PARTICIPATES_IN"};

    private SampleAnswers() {}

    public static Answer small(Questions questions) {
        Answer.Source reply = AnswerBuilder.document("doc-1", "关于对省政协十三届三次会议2025W233号提案的答复", "吉工信议案〔2025〕11号", false);
        Answer.Source sample = AnswerBuilder.document("doc-2", "对市政协二次会议第165号提案答复的函", "成卫健函〔2024〕215号", true);
        String quote = "省委组织部、省教育厅联合印发《吉林省卓越工程师产学研协同培养项目实施方案》";
        return new AnswerBuilder(questions, "co_issuers")
                .sentence("《吉林省卓越工程师产学研协同培养项目实施方案》由2个机关发布。", "《吉林省卓越工程师产学研协同培养项目实施方案》 was issued by 2 agencies.")
                .note("部分依据来自示例（虚构）文件，不可引用。", "Some evidence is from invented samples and must not be cited.")
                .given("policy", "吉林省卓越工程师产学研协同培养项目实施方案", "policy-1", "Policy")
                .node("agency-1", "Agency", "中共吉林省委组织部", null)
                .node("agency-2", "Agency", "吉林省教育厅", null)
                .node("region-1", "Region", "吉林省", null)
                .sample("doc-2", "Reply", "对市政协二次会议第165号提案答复的函", "成卫健函〔2024〕215号")
                .node("policy-1", "Policy", "吉林省卓越工程师产学研协同培养项目实施方案", "吉组通〔2022〕1号")
                .link("agency-1", "ISSUED", "policy-1", "STATED", reply, quote)
                .link("agency-2", "ISSUED", "policy-1", "STATED", reply, quote)
                .link("doc-2", "CITES", "policy-1", "INFERRED", sample, "按照上述方案")
                .fact("agency-1", "OF_REGION", "region-1")
                .build();
    }

    /** Every text in it is hostile. */
    public static Answer hostile(Questions questions) {
        Answer.Source source = AnswerBuilder.document("doc-h", HOSTILE, HOSTILE, false);
        return new AnswerBuilder(questions, "co_issuers")
                .sentence(HOSTILE)
                .note(HOSTILE)
                .given("policy", HOSTILE, "p", "Policy")
                .node("a" + HOSTILE, "Agency", HOSTILE, HOSTILE)
                .node("p", "Policy", HOSTILE, HOSTILE)
                .link("a" + HOSTILE, "ISSUED", "p", "STATED", source, HOSTILE)
                .row(List.of(0), HOSTILE, "a" + HOSTILE, HOSTILE, "p", HOSTILE)
                .build();
    }

    /** A net of so many things, linked by chance. */
    public static Answer net(Questions questions, int things, int links, long seed, Figure.Kind kind) {
        Random chance = new Random(seed);
        AnswerBuilder builder = new AnswerBuilder(questions, "path_between");
        for (int i = 0; i < things; i++) {
            String name = NAMES[chance.nextInt(NAMES.length)];
            builder.node(
                    "n" + i, LABELS[chance.nextInt(LABELS.length)], name, i % 4 == 0 ? "吉科发资〔2023〕" + i + "号" : null);
        }
        Answer.Source source = AnswerBuilder.document("doc", "关于某某的答复", "某发〔2024〕1号", false);
        for (int i = 0; i < links; i++) {
            int from = i < things - 1 ? i + 1 : chance.nextInt(things);
            int to = i < things - 1 ? chance.nextInt(i + 1) : chance.nextInt(things);
            String basis = chance.nextInt(3) == 0 ? "INFERRED" : "STATED";
            builder.link("n" + from, TYPES[chance.nextInt(TYPES.length)], "n" + to, basis, source, "依据之" + i);
        }
        return builder.build(new Figure(kind, java.util.Map.of()));
    }
}
