package policygraph.graph;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.document.Conflict;
import policygraph.document.Document;
import policygraph.document.DocumentReader;
import policygraph.document.Header;
import policygraph.document.Header.Field;
import policygraph.document.Sha256;
import policygraph.document.Source;
import policygraph.document.Span;
import policygraph.entity.Entity;
import policygraph.entity.Resolution;
import policygraph.mention.Mention;
import policygraph.mention.Type;
import policygraph.statement.Basis;
import policygraph.statement.Evidence;
import policygraph.statement.Extraction;
import policygraph.statement.Predicate;
import policygraph.statement.Statement;
import policygraph.statement.Term;

/** An extraction said by hand, so that what is written does not hang on what is found. */
final class Sample {

    static final Term REPLY = new Term.Reply();

    private Source source;
    private final String text;
    private final List<Resolution> resolutions = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private @Nullable Field<String> title;
    private @Nullable Field<String> docNumber;
    private @Nullable Field<String> creditCode;
    private final List<Conflict> conflicts = new ArrayList<>();
    private Header.@Nullable Proposal proposal;
    private String extractor = "v1";
    private Header.Kind kind = Header.Kind.REPLY;

    private Sample(String file, String text) {
        this.source = Source.of(file);
        this.text = text;
    }

    static Sample of(String file, String text) {
        return new Sample(file, text);
    }

    static Entity agency(String id, String name, @Nullable String region) {
        return new Entity(id, Type.AGENCY, name, null, region, region == null ? null : "省", "government");
    }

    static Entity policy(String id, String name, @Nullable String docNumber) {
        return new Entity(id, Type.POLICY, name, docNumber, null, null, null);
    }

    static Entity thing(String id, Type type, String name) {
        return new Entity(id, type, name, null, null, null, null);
    }

    static Term.Metric figure(String value, String unit, @Nullable String measures) {
        return new Term.Metric(new BigDecimal(value), unit, measures, null, null);
    }

    Sample titled(String words) {
        title = field(words);
        return this;
    }

    Sample numbered(String words) {
        docNumber = field(words);
        return this;
    }

    Sample credited(String words) {
        creditCode = field(words);
        return this;
    }

    Sample contradicted(String name, String metadata, String body) {
        conflicts.add(new Conflict(name, field(metadata), field(body)));
        return this;
    }

    Sample answers(@Nullable String number, @Nullable String session, String... proposers) {
        return answersTitled(number, null, session, proposers);
    }

    Sample answersTitled(
            @Nullable String number, @Nullable String asked, @Nullable String session, String... proposers) {
        List<Field<String>> people = new ArrayList<>();
        for (String proposer : proposers) {
            people.add(field(proposer));
        }
        proposal = new Header.Proposal(
                Header.Proposal.Kind.CPPCC_PROPOSAL,
                number == null ? null : field(number),
                asked == null ? null : field(asked),
                session == null ? null : field(session),
                people);
        return this;
    }

    /** Every place where the text has these words names this entity. */
    Sample names(Entity entity, String words) {
        return resolve(entity.type(), words, entity, List.of());
    }

    Sample undecided(Type type, String words, Entity... candidates) {
        return resolve(type, words, null, List.of(candidates));
    }

    private Sample resolve(Type type, String words, @Nullable Entity entity, List<Entity> candidates) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            Span span = new Span(at, at + words.length());
            Mention mention = new Mention(span, type, words, Mention.Role.NAME, null, null, "test.name");
            resolutions.add(new Resolution(mention, entity, candidates, "test.resolve"));
        }
        return this;
    }

    Sample says(Term subject, Predicate predicate, Term object, String quote) {
        return says(subject, predicate, object, quote, Basis.STATED);
    }

    Sample says(Term subject, Predicate predicate, Term object, String quote, Basis basis) {
        Evidence evidence = Evidence.at(span(quote), text);
        statements.add(new Statement(subject, predicate, object, evidence, basis, "test.says", 0.9));
        return this;
    }

    Sample notice() {
        kind = Header.Kind.NOTICE;
        return this;
    }

    Sample from(String file) {
        source = Source.of(file);
        return this;
    }

    Sample readBy(String version) {
        extractor = version;
        return this;
    }

    Loadable loadable() {
        resolutions.sort(Comparator.comparing(Resolution::mention));
        Document read = new DocumentReader().read(bytes(), source);
        Header header = new Header(
                kind,
                title,
                docNumber,
                List.of(),
                null,
                creditCode,
                null,
                null,
                proposal,
                new Header.Contact(null, null),
                conflicts);
        Document document =
                new Document(read.id(), source, text, read.reading(), header, read.body(), read.sentences());
        return new Loadable(new Extraction(document, resolutions, statements), Sha256.of(bytes()), extractor);
    }

    private byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Field<String> field(String words) {
        return new Field<>(words, span(words), "test.header");
    }

    private Span span(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words + " is not in the text");
        }
        return new Span(at, at + words.length());
    }
}
