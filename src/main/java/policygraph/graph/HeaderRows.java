package policygraph.graph;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.document.Conflict;
import policygraph.document.Document;
import policygraph.document.Header;
import policygraph.document.Header.Field;
import policygraph.entity.Entity;
import policygraph.entity.Resolution;
import policygraph.gazetteer.Region;
import policygraph.gazetteer.Regions;
import policygraph.graph.Rows.Proof;
import policygraph.statement.Extraction;
import policygraph.statement.Predicate;
import policygraph.statement.Statement;
import policygraph.statement.Term;

/** Maps what a document says of itself: the document, the proposal it answers, its session, who put it. */
final class HeaderRows {

    private final Loadable loadable;
    private final String text;
    private final Extraction extraction;
    private final Document document;
    private final Regions regions;
    private final Rows rows;

    HeaderRows(Loadable loadable, String text, Regions regions, Rows rows) {
        this.loadable = loadable;
        this.text = text;
        this.extraction = loadable.extraction();
        this.document = extraction.document();
        this.regions = regions;
        this.rows = rows;
    }

    void add() {
        addDocument();
        Header.Proposal proposal = document.header().proposal();
        if (proposal != null) {
            proof(proposal).ifPresent(proof -> addProposal(proposal, proof));
        }
    }

    private void addDocument() {
        Header header = document.header();
        String title = value(header.title());
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("name", title != null ? title : fileName(loadable.file()));
        properties.put("title", title);
        properties.put("docNumber", value(header.docNumber()));
        properties.put("indexNumber", value(header.indexNumber()));
        properties.put("creditCode", value(header.creditCode()));
        properties.put(
                "conflicts", header.conflicts().stream().map(Conflict::line).toList());
        properties.put("kind", header.kind().name());
        properties.put("written", value(header.written()));
        properties.put("published", value(header.published()));
        properties.put("text", text);
        properties.put("file", loadable.file());
        properties.put("url", document.source().url());
        properties.put("invented", document.source().invented());
        properties.put("contentHash", loadable.contentHash());
        properties.put("bodyHash", Fingerprint.of(document));
        properties.put("extractor", loadable.extractor());
        rows.node(LoadStep.DOCUMENT, document.id(), properties);
    }

    private void addProposal(Header.Proposal proposal, Proof proof) {
        Field<String> printed = proposal.session();
        SessionName session = printed == null ? null : SessionName.of(printed.value(), home(), regions);
        String number = value(proposal.number());
        String id = session != null && session.certain() && number != null
                ? Ids.of("proposal", session.name(), number)
                : Ids.of("proposal", document.id());
        rows.node(LoadStep.PROPOSAL, id, properties(proposal, session));
        Map<String, @Nullable Object> called = new LinkedHashMap<>();
        called.put("title", value(proposal.title()));
        called.put("kind", proposal.kind().label());
        rows.relationship(LoadStep.ANSWERS, document.id(), id, proof, called);
        if (printed != null && session != null) {
            String sessionId = session.certain()
                    ? Ids.of("session", session.name())
                    : Ids.of("session", session.name(), document.id());
            rows.node(LoadStep.SESSION, sessionId, Map.of("name", session.name()));
            rows.relationship(LoadStep.SUBMITTED_TO, id, sessionId, Proof.stated(printed.span(), printed.rule()));
        }
        String assembly = session != null && session.certain() ? session.assembly() : document.id();
        proposal.proposers().forEach(proposer -> addProposer(proposer, id, assembly));
    }

    private static Map<String, @Nullable Object> properties(Header.Proposal proposal, @Nullable SessionName session) {
        String title = value(proposal.title());
        String number = value(proposal.number());
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put(
                "name",
                title != null
                        ? title
                        : number != null ? "第" + number + "号" : proposal.kind().label());
        properties.put("title", title);
        properties.put("number", number);
        properties.put("kind", proposal.kind().label());
        properties.put("session", session == null ? null : session.name());
        return properties;
    }

    /** A proposer that the text names as an entity, 民革湖北省委员会, is that entity; others are persons or groups. */
    private void addProposer(Field<String> proposer, String proposal, String assembly) {
        Proof proof = Proof.stated(proposer.span(), proposer.rule());
        Optional<Entity> entity = extraction.resolutions().stream()
                .filter(resolution -> resolution.mention().span().contains(proposer.span()))
                .map(Resolution::entity)
                .flatMap(Stream::ofNullable)
                .findFirst();
        if (entity.isPresent()) {
            rows.relationship(LoadStep.PROPOSED_BY_ENTITY, entity.get().id(), proposal, proof);
        } else {
            String id = Ids.of("person", assembly, proposer.value());
            rows.node(LoadStep.PERSON, id, Map.of("name", proposer.value()));
            rows.relationship(LoadStep.PROPOSED_BY_PERSON, id, proposal, proof);
        }
    }

    /** The statement that the document answers a proposal, else the first field that shows it. */
    private Optional<Proof> proof(Header.Proposal proposal) {
        Optional<Proof> stated = extraction.statements().stream()
                .filter(statement -> statement.predicate() == Predicate.ANSWERS)
                .findFirst()
                .map(statement -> StatementRows.proof(statement));
        return stated.or(() -> Stream.concat(
                        Stream.of(proposal.number(), proposal.title(), proposal.session())
                                .flatMap(Stream::ofNullable),
                        proposal.proposers().stream())
                .findFirst()
                .map(field -> Proof.stated(field.span(), field.rule())));
    }

    /** The region of the agency that issued the document. */
    private @Nullable Region home() {
        for (Statement statement : extraction.statements()) {
            if (statement.predicate() == Predicate.ISSUED
                    && statement.object() instanceof Term.Reply
                    && statement.subject() instanceof Term.Named named
                    && named.entity().region() != null) {
                return regions.find(named.entity().region());
            }
        }
        return null;
    }

    private static String fileName(String file) {
        Path name = Path.of(file).getFileName();
        return name == null ? file : name.toString();
    }

    private static <T> @Nullable T value(@Nullable Field<T> field) {
        return field == null ? null : field.value();
    }
}
