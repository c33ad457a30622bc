package policygraph.graph;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells from a 发文字号 that a document was issued jointly: 工信部联原〔2024〕136号. */
final class JointNumber {

    /** 联 among the letters, where it is not the last character of 妇联, 残联, 侨联, 文联, 社联, 台联, 工商联, 全联. */
    private static final Pattern JOINT = Pattern.compile("^[^〔\\[（(]*(?<![妇残侨文社台商全])联");

    private JointNumber() {}

    static boolean matches(@Nullable String docNumber) {
        return docNumber != null && JOINT.matcher(docNumber).find();
    }
}
