// How many documents the graph holds; the database keeps count.
MATCH (document:Document)
RETURN count(document) AS documents
