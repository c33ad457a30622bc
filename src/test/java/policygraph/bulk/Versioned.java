package policygraph.bulk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import policygraph.load.Input;

/**
 * Documents that say of one thing what others say otherwise, with newer versions of some of them: one proposal under several
 * titles and numbers, one policy with several numbers, cited before and after its own text, by title, by number and by both.
 */
enum Versioned {
    AS_LISTED {
        @Override
        List<Input> inputs() {
            return all();
        }
    },
    BACKWARDS {
        @Override
        List<Input> inputs() {
            List<Input> inputs = all();
            Collections.reverse(inputs);
            return inputs;
        }
    },
    SHUFFLED {
        @Override
        List<Input> inputs() {
            return shuffled(1);
        }
    },
    SHUFFLED_AGAIN {
        @Override
        List<Input> inputs() {
            return shuffled(2);
        }
    };

    abstract List<Input> inputs();

    private static List<Input> shuffled(long seed) {
        List<Input> inputs = all();
        Collections.shuffle(inputs, new Random(seed));
        return inputs;
    }

    private static List<Input> all() {
        List<Input> all = new ArrayList<>();
        // One proposal, called by three titles and by none; the one that has the first is replaced.
        all.add(reply("a.txt", "第0012号", "《关于推进水权交易的提案》", "省财政厅印发《关于推进水权交易的实施意见》（湘财农〔2023〕15号）。"));
        all.add(reply("b.txt", "第0012号", "《关于推进水权交易和水价改革的提案》", "省水利厅依据湘财农〔2023〕15号制定了办法。"));
        all.add(reply("c.txt", "第0012号", "提案", "省水利厅依据湘水发〔2023〕9号制定了办法。"));
        all.add(reply("a.txt", "第0012号", "《关于加快水权交易的提案》", "省财政厅印发《关于推进水权交易的实施意见》（湘财农〔2023〕16号）。"));
        // Several proposals in one reply.
        all.add(reply("d.txt", "第0012、0013号", "《关于推进水权交易的提案》《关于水权登记的提案》", "此前湘财农〔2023〕16号文件已有规定。"));
        all.add(reply("e.txt", "第0013号", "《关于水权登记的提案》", "省水利厅印发《水权登记办法》（湘水发〔2023〕9号）。"));
        // One policy with two numbers, and a number of two policies.
        all.add(reply("f.txt", "第0014号", "《关于节水的提案》", "省水利厅印发《水权登记办法》（湘水发〔2022〕8号），省财政厅参加。"));
        all.add(reply("g.txt", "第0015号", "《关于灌区的提案》", "省水利厅印发《灌区改造方案》（湘水发〔2023〕9号）。"));
        all.add(reply("h.txt", "第0016号", "《关于灌溉的提案》", "按照湘水发〔2022〕8号和湘水发〔2023〕9号文件要求，省水利厅支持灌区改造。"));
        // The text of a cited policy, its newer version, and a copy of that.
        all.add(notice("n.txt", "湘水发〔2023〕9号", "水权登记办法", "登记由县级以上水行政主管部门办理。"));
        all.add(notice("n.txt", "湘水发〔2023〕9号", "水权登记办法", "登记由市级以上水行政主管部门办理，依据湘财农〔2023〕15号执行。"));
        all.add(notice("copy-of-n.txt", "湘水发〔2023〕9号", "水权登记办法", "登记由市级以上水行政主管部门办理，依据湘财农〔2023〕15号执行。"));
        all.add(notice("m.txt", "湘财农〔2023〕16号", "推进水权交易的实施意见", "推进水权交易，鼓励社会资本参加。"));
        // Versions that no longer say what they said.
        all.add(reply("h.txt", "第0016号", "《关于灌溉的提案》", "省水利厅支持灌区改造。"));
        all.add(reply("f.txt", "第0014号", "《关于节约用水的提案》", "省水利厅印发《水权登记办法》。"));
        return all;
    }

    private static Input reply(String file, String number, String proposal, String sentence) {
        return input(
                file,
                """
                关于省政协十三届一次会议%s提案的答复

                王晓委员：
                您提出的%s收悉。现答复如下：
                %s下一步，我厅将持续推进此项工作。

                湖南省水利厅
                2024年5月6日
                """
                        .formatted(number, proposal, sentence));
    }

    private static Input notice(String file, String number, String title, String sentence) {
        return input(
                file,
                """
                湖南省水利厅 湖南省财政厅
                关于印发《%s》的通知
                %s

                各市州水利局、财政局：
                现将《%s》印发给你们，请遵照执行。
                %s

                湖南省水利厅 湖南省财政厅
                2023年6月1日
                """
                        .formatted(title, number, title, sentence));
    }

    private static Input input(String name, String text) {
        return Input.of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
