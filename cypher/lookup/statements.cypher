// Every relationship that a document states, as the graph holds it. Each branch starts at an index or at the document.
CALL () {
  MATCH (document:Document {id: $id})-[said:ANSWERS|CITES|REPORTS|BASED_ON|COMMITS_TO]->() WHERE said.source = $id RETURN said
  UNION
  MATCH (:Document {id: $id})-[:ANSWERS]->(:Proposal)-[said:PROPOSED|SUBMITTED_TO]-() WHERE said.source = $id RETURN said
  UNION
  MATCH ()-[said:CO_HANDLED]->(:Document {id: $id}) WHERE said.source = $id RETURN said
  UNION
  MATCH ()-[said:ISSUED {source: $id}]->() RETURN said
  UNION
  MATCH ()-[said:BASED_ON {source: $id}]->() RETURN said
  UNION
  MATCH ()-[said:RUNS {source: $id}]->() RETURN said
  UNION
  MATCH ()-[said:SUPPORTS {source: $id}]->() RETURN said
  UNION
  MATCH ()-[said:PARTICIPATES_IN {source: $id}]->() RETURN said
  UNION
  MATCH ()-[said:COMMITS_TO {source: $id}]->() RETURN said
}
WITH said, startNode(said) AS subject, endNode(said) AS object
RETURN {
  relation: type(said),
  subject: subject {
    .id,
    name: coalesce(subject.title, subject.name, subject.id),
    label: head([label IN labels(subject) WHERE label <> 'Entity'])
  },
  object: object {
    .id,
    name: coalesce(object.title, object.text, object.name, object.id),
    label: head([label IN labels(object) WHERE label <> 'Entity'])
  },
  evidence: said {.start, .end, .quote, .rule, .basis, .confidence}
} AS statement
ORDER BY said.start, said.end, type(said), subject.id, object.id
