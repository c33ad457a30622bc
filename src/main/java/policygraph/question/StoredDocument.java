package policygraph.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as the graph holds it: exactly what answers rest on, undecided names included. Reading it again would show
 * what the extractor of today finds, which may differ from what was answered.
 *
 * @param header what it says about itself
 * @param text as read; every position points into it, in UTF-16 code units
 * @param copies other places where the same was found, in this or another format
 * @param proposals what it answers
 * @param mentions every place that names something, in text order
 * @param statements everything it says, in text order
 */
public record StoredDocument(
        Summary header,
        String text,
        List<Copy> copies,
        List<Proposal> proposals,
        List<Mention> mentions,
        List<Statement> statements) {

    public StoredDocument {
        copies = List.copyOf(copies);
        proposals = List.copyOf(proposals);
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
    }

    /**
     * @param kind REPLY or NOTICE
     * @param written ISO date
     * @param published ISO date
     * @param file the name under which it was loaded
     * @param creditCode 统一社会信用代码 of the 索引号, its check digit right
     * @param conflicts fields that metadata and body give differently: {@code proposal.kind: 人大代表建议 ≠ 政协提案}
     * @param invented true for a sample written for demonstration, to be shown as 示例（虚构）
     * @param length of the text in characters
     */
    public record Summary(
            String id,
            @Nullable String title,
            @Nullable String docNumber,
            @Nullable String indexNumber,
            @Nullable String creditCode,
            @Nullable String kind,
            List<String> issuers,
            @Nullable String written,
            @Nullable String published,
            @Nullable String file,
            @Nullable String url,
            List<String> conflicts,
            boolean invented,
            int length) {}

    /**
     * @param file the name under which it was loaded
     */
    public record Copy(String file, @Nullable String url) {}

    /**
     * @param kind 政协提案 or 人大建议
     */
    public record Proposal(
            String id,
            @Nullable String kind,
            @Nullable String number,
            @Nullable String title,
            @Nullable String session,
            List<String> proposers) {}

    /**
     * @param id of the thing named; null when it could not be decided
     * @param label its sort, Undecided when it could not be decided
     * @param candidates names of the things it may be, when undecided
     * @param candidateIds their ids, in the same order
     */
    public record Mention(
            int start,
            int end,
            @Nullable String rule,
            @Nullable String id,
            String name,
            String label,
            List<String> candidates,
            List<String> candidateIds) {}

    /** One relationship with its evidence. */
    public record Statement(String relation, End subject, End object, Proof evidence) {}

    /** One end of a relationship. */
    public record End(String id, String name, String label) {}

    /**
     * @param quote character for character
     * @param basis STATED or INFERRED
     */
    public record Proof(
            int start,
            int end,
            String quote,
            @Nullable String rule,
            @Nullable String basis,
            @Nullable Double confidence) {}
}
