package policygraph.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.document.Header.Field;
import policygraph.document.Labels.Label;
import policygraph.document.Labels.Role;
import policygraph.format.Fact;

/** Fills in what a text does not print of its header from the facts that came with it. What is printed is believed first. */
final class GivenFields {

    /** Such a value stands nowhere in the text. */
    private static final Span NOWHERE = new Span(0, 0);

    private static final String RULE = "header.given";

    private final List<Map.Entry<Label, String>> values;

    GivenFields(List<Fact> facts) {
        this.values = facts.stream()
                .flatMap(GivenFields::labelled)
                .sorted(Comparator.comparingInt(value -> value.getKey().rank()))
                .toList();
    }

    private static Stream<Map.Entry<Label, String>> labelled(Fact fact) {
        Label label = Labels.SEEDS.named(fact.label());
        String value = HeaderText.withoutLayout(fact.value());
        return label == null || value.isBlank() ? Stream.empty() : Stream.of(Map.entry(label, value));
    }

    Header in(Header header) {
        if (values.isEmpty()) {
            return header;
        }
        Field<String> title = header.title() != null ? header.title() : title();
        return new Header(
                header.title() == null ? HeaderReader.kind(title, header.proposal(), header.kind()) : header.kind(),
                title,
                header.docNumber() != null ? header.docNumber() : docNumber(),
                header.issuers().isEmpty() ? issuers() : header.issuers(),
                header.indexNumber() != null ? header.indexNumber() : indexNumber(),
                header.creditCode(),
                header.written() != null ? header.written() : date(Role.WRITTEN),
                header.published() != null ? header.published() : date(Role.PUBLISHED),
                header.proposal(),
                header.contact(),
                header.conflicts());
    }

    /** Folded as the text is. */
    private Stream<String> values(Role role) {
        return values.stream()
                .filter(value -> value.getKey().role() == role)
                .map(value -> Folding.fold(value.getValue()).toString());
    }

    private static <T> @Nullable Field<T> first(Stream<T> values) {
        return values.findFirst()
                .map(value -> new Field<>(value, NOWHERE, RULE))
                .orElse(null);
    }

    private @Nullable Field<String> title() {
        return first(values.stream()
                .filter(value -> value.getKey().role() == Role.TITLE)
                .map(value -> TitleReader.withoutSite(value.getValue())));
    }

    private @Nullable Field<String> docNumber() {
        return first(values(Role.DOC_NUMBER)
                .map(DocNumber::parse)
                .flatMap(Stream::ofNullable)
                .map(DocNumber::toString));
    }

    private List<Field<String>> issuers() {
        return values(Role.ISSUER)
                .map(value -> Agencies.inLine(value).stream()
                        .map(name -> new Field<>(value.substring(name[0], name[1]), NOWHERE, RULE))
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private @Nullable Field<String> indexNumber() {
        return first(values(Role.INDEX_NUMBER));
    }

    private @Nullable Field<LocalDate> date(Role role) {
        return first(values(role).map(Dates::find).flatMap(Stream::ofNullable).map(Dates.Found::date));
    }
}
