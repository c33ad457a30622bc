package policygraph.format;

/**
 * What is known of a document from beside its text: a meta tag of its page, a column of the record it came in.
 *
 * @param label what the value is, in a word of {@code seeds/rule/header/label.tsv}: {@code 标题}, {@code 发文字号}, {@code
 *     发布日期}, {@code PubDate}; a fact under any other label counts for nothing
 * @param value as given
 */
public record Fact(String label, String value) {}
