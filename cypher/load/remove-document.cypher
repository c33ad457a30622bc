// Documents with the promises, figures, undecided wordings and copies that are theirs alone.
UNWIND $ids AS id
MATCH (d:Document {id: id})
OPTIONAL MATCH ()-[:COMMITS_TO {source: id}]->(c:Commitment)
WITH d, collect(DISTINCT c) AS promises
OPTIONAL MATCH (d)-[:REPORTS|MENTIONS_UNDECIDED]->(own)
WITH d, promises, collect(DISTINCT own) AS owned
OPTIONAL MATCH (copy:Copy)-[:COPY_OF]->(d)
WITH d, promises, owned, collect(DISTINCT copy) AS copies
FOREACH (n IN promises + owned + copies | DETACH DELETE n)
DETACH DELETE d
