// Documents with the promises, figures and undecided wordings that are theirs alone.
UNWIND $ids AS id
MATCH (d:Document {id: id})
OPTIONAL MATCH ()-[:COMMITS_TO {source: id}]->(c:Commitment)
WITH d, collect(DISTINCT c) AS promises
OPTIONAL MATCH (d)-[:REPORTS|MENTIONS_UNDECIDED]->(own)
WITH d, promises, collect(DISTINCT own) AS owned
FOREACH (n IN promises + owned | DETACH DELETE n)
DETACH DELETE d
