package policygraph.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself: metadata table, title, salutation and signature taken together. A field that the
 * document does not give is null.
 *
 * @param kind reply or notice
 * @param title the document's own title, without line breaks and without spaces between Chinese characters
 * @param docNumber its 发文字号, written {@code 代字〔年〕序号号} without spaces
 * @param issuers the issuing agencies as printed, in order; names are made canonical by the entity stage
 * @param indexNumber 索引号 as printed
 * @param creditCode 统一社会信用代码 that the 索引号 opens with, by GB 32100-2015; null unless its check digit is right
 * @param written 成文日期, or the sign-off date
 * @param published 发布日期
 * @param proposal the proposal answered, null for a notice
 * @param contact whom to call
 * @param conflicts what metadata and body give differently, in the order of the fields above
 */
public record Header(
        Kind kind,
        @Nullable Field<String> title,
        @Nullable Field<String> docNumber,
        List<Field<String>> issuers,
        @Nullable Field<String> indexNumber,
        @Nullable Field<String> creditCode,
        @Nullable Field<LocalDate> written,
        @Nullable Field<LocalDate> published,
        @Nullable Proposal proposal,
        Contact contact,
        List<Conflict> conflicts) {

    public Header {
        issuers = List.copyOf(issuers);
        conflicts = List.copyOf(conflicts);
    }

    /** What sort of document this is. */
    public enum Kind {
        REPLY,
        NOTICE
    }

    /**
     * A value and the place it was read from.
     *
     * @param value normalised as the field says
     * @param span where it stands in the text; empty for a value that the text does not print
     * @param rule the rule that read it, for example {@code header.table}; {@code header.given} for a value that came with
     *     the document beside its text
     */
    public record Field<T>(T value, Span span, String rule) {

        /** Whether the text prints the value, so that it may be quoted as evidence. */
        public boolean isPrinted() {
            return span.length() > 0;
        }
    }

    /**
     * The proposal or suggestion that a reply answers.
     *
     * @param kind 政协提案 or 人大建议
     * @param number as printed, without 第 and 号
     * @param title without 《》
     * @param session as printed: 省政协十三届三次会议
     * @param proposers people or organisations the reply is addressed to, without 委员 or 代表
     */
    public record Proposal(
            Kind kind,
            @Nullable Field<String> number,
            @Nullable Field<String> title,
            @Nullable Field<String> session,
            List<Field<String>> proposers) {

        public Proposal {
            proposers = List.copyOf(proposers);
        }

        /** Which assembly the proposal was put to. */
        public enum Kind {
            CPPCC_PROPOSAL("政协提案"),
            NPC_SUGGESTION("人大建议");

            private final String label;

            Kind(String label) {
                this.label = label;
            }

            public String label() {
                return label;
            }
        }
    }

    /** The person and phone number printed for questions; either may be missing. */
    public record Contact(@Nullable Field<String> person, @Nullable Field<String> phone) {}
}
