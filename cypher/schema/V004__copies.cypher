// A document found at other places: each place is known once, and a text is found by what it says.
CREATE CONSTRAINT copy_file IF NOT EXISTS FOR (n:Copy) REQUIRE n.file IS UNIQUE;
CREATE INDEX document_body IF NOT EXISTS FOR (n:Document) ON (n.bodyHash);
