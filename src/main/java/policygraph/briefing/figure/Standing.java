package policygraph.briefing.figure;

import policygraph.question.Text;

/** What stands behind a figure or a briefing, in words. */
public final class Standing {

    public static final Text LOADED = new Text("语料 %d 份文件", "corpus of %d documents");
    public static final Text NEWEST = new Text("所据最新文件成文于 %s", "newest document behind it dated %s");
    public static final Text FACTS = new Text("依据：词表事实与计数", "Evidence: facts of the gazetteer and counts");
    public static final Text INVENTED = new Text("；其中 %d 份为示例（虚构）", "; invented samples among them %d");
    public static final Text ABSENT = new Text("。没有记载不等于没有。", ". What is not recorded may exist all the same.");

    private Standing() {}
}
