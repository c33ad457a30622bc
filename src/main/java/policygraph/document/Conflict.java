package policygraph.document;

import org.jspecify.annotations.Nullable;
import policygraph.document.Header.Field;

/**
 * A field that a document's metadata and its body give differently. Both are kept as printed; which of them the header
 * goes by is the reader's choice and not said here.
 *
 * @param field the header's field: {@code title}, {@code docNumber}, {@code written}, {@code proposal.kind}; or {@code
 *     creditCode} for a code of the metadata that fails its own check digit
 * @param metadata what the metadata say
 * @param body what title, signature or salutation say; null where the metadata contradict themselves
 */
public record Conflict(String field, Field<String> metadata, @Nullable Field<String> body) {

    /** In one line: {@code proposal.kind: 人大代表建议 ≠ 政协提案}, {@code creditCode: 11340000002986037A 校验码不符}. */
    public String line() {
        return field + ": " + metadata.value() + (body == null ? " 校验码不符" : " ≠ " + body.value());
    }
}
