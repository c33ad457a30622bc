package policygraph.bulk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import policygraph.benchmark.ReplyGenerator;
import policygraph.load.Input;
import policygraph.load.SeedReplies;

/** A corpus with all that a ledger has to deal with: copies, versions, formats, and citations by number alone. */
final class Corpus {

    private static final long SEED = 20260103;
    private static final int GENERATED = 240;

    /** Every so many documents one comes again in another way. */
    private static final int AGAIN = 4;

    private Corpus() {}

    static List<Input> all() {
        List<Input> inputs = new ArrayList<>(SeedReplies.all());
        inputs.add(input("number-first.txt", byNumber("国办发〔2017〕2号")));
        ReplyGenerator generator = new ReplyGenerator(SEED);
        for (int i = 0; i < GENERATED; i++) {
            String reply = generator.next();
            inputs.add(input("reply-" + i + ".txt", reply));
            if (i % AGAIN == 0) {
                inputs.addAll(again(i, reply));
            }
        }
        inputs.add(input("number-last.txt", byNumber("发改社会〔2018〕3号")));
        inputs.add(Input.failure("broken.txt", "is no document"));
        inputs.addAll(SeedReplies.all().subList(0, 3));
        return inputs;
    }

    /** The same reply elsewhere, broken into other lines, without its header, with a sentence more there and at its own place. */
    private static List<Input> again(int i, String reply) {
        String longer = reply.replaceFirst("。\n", "。有关情况已向您当面汇报。\n");
        String more = longer.replaceFirst("。\n", "。此后又有新的进展。\n");
        return switch (i / AGAIN % 6) {
            case 0 -> List.of(input("copy-" + i + ".txt", reply));
            case 1 -> List.of(input("lines-" + i + ".txt", reply.replace("。", "。\n")));
            case 2 -> List.of(input("body-" + i + ".txt", reply.substring(Math.max(0, reply.indexOf("关于省政协")))));
            case 3 -> List.of(input("newer-" + i + ".txt", longer), input("newer-copy-" + i + ".txt", longer));
            case 4 -> List.of(input("copy-" + i + ".txt", reply), input("reply-" + i + ".txt", longer));
            default ->
                List.of(
                        input("copy-" + i + ".txt", reply),
                        input("copy-" + i + ".txt", longer),
                        input("reply-" + i + ".txt", more));
        };
    }

    private static String byNumber(String number) {
        return """
                关于省政协十三届一次会议第0012号提案的答复

                王晓委员：
                您提出的《关于推进水权交易的提案》收悉。现答复如下：
                湖南省水利厅认真落实%s文件要求，完善了配套政策。省财政厅根据%s，支持水权交易综合服务平台建设。

                湖南省水利厅
                2024年5月6日
                """
                .formatted(number, number);
    }

    private static Input input(String name, String text) {
        return Input.of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
