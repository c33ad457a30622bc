package policygraph.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.data.neo4j.core.convert.Neo4jConversions;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import policygraph.entity.Entity;
import policygraph.entity.Resolution;
import policygraph.statement.Extraction;

/** Documents and what they name, mapped to classes and saved by Spring Data: the part of the rows that is easiest for it. */
final class SpringDataWriting {

    private final Neo4jTemplate template;

    SpringDataWriting(Driver driver) {
        Neo4jMappingContext mapping = Neo4jMappingContext.builder()
                .withNeo4jConversions(new Neo4jConversions())
                .build();
        mapping.setInitialEntitySet(Set.of(DocumentNode.class, EntityNode.class, Mentions.class));
        mapping.afterPropertiesSet();
        template = new Neo4jTemplate(Neo4jClient.create(driver), mapping, new Neo4jTransactionManager(driver));
    }

    void save(List<Extraction> extractions) {
        template.saveAll(extractions.stream().map(SpringDataWriting::node).toList());
    }

    private static DocumentNode node(Extraction extraction) {
        DocumentNode document = new DocumentNode(
                extraction.document().id(), extraction.document().text());
        Map<String, Mentions> mentions = new LinkedHashMap<>();
        for (Resolution resolution : extraction.resolutions()) {
            Entity entity = resolution.entity();
            if (entity != null) {
                mentions.putIfAbsent(entity.id(), mentions(document.id, resolution, entity));
            }
        }
        document.mentions.addAll(mentions.values());
        return document;
    }

    private static Mentions mentions(String source, Resolution resolution, Entity entity) {
        Mentions mentions = new Mentions(new EntityNode(entity.id(), entity.name()));
        mentions.source = source;
        mentions.start = resolution.mention().span().start();
        mentions.quote = resolution.mention().name();
        return mentions;
    }

    @Node("Document")
    static final class DocumentNode {

        @Id
        final String id;

        final String text;

        @Relationship("MENTIONS")
        List<Mentions> mentions = new ArrayList<>();

        DocumentNode(String id, String text) {
            this.id = id;
            this.text = text;
        }
    }

    @Node("Entity")
    static final class EntityNode {

        @Id
        final String id;

        final String name;

        EntityNode(String id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    @RelationshipProperties
    static final class Mentions {

        @RelationshipId
        @Nullable
        String id;

        @TargetNode
        EntityNode entity;

        @Nullable
        String source;

        int start;

        @Nullable
        String quote;

        Mentions(EntityNode entity) {
            this.entity = entity;
        }
    }
}
