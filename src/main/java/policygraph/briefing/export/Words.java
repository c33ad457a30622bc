package policygraph.briefing.export;

import policygraph.question.Text;

/** What files say themselves. */
final class Words {

    static final Text EVIDENCE = new Text("依据", "Evidence");
    static final Text EVIDENCE_AND_SOURCE = new Text("依据与来源", "Evidence and source");
    static final Text MORE_ROWS = new Text("另有 %d 行未列。", "Rows not listed: %d.");
    static final Text CONTINUED = new Text("%s（续）", "%s (continued)");
    static final Text NOTE = new Text("注", "Note");
    static final Text QUOTE = new Text("原文", "Words");
    static final Text DOCUMENT = new Text("文件", "Document");
    static final Text INFERRED = new Text("推断", "inferred");

    private Words() {}
}
