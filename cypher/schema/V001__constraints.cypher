// One node per key, and the look-ups and full-text searches that loading and questions need.
// Applied once and checksummed: never edit a released file, add the next version.

// Keys. Entities of every kind share one space of ids; the second label tells the kind.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (n:Proposal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT session_id IF NOT EXISTS FOR (n:Session) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT region_code IF NOT EXISTS FOR (n:Region) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT commitment_id IF NOT EXISTS FOR (n:Commitment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT metric_id IF NOT EXISTS FOR (n:Metric) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT undecided_id IF NOT EXISTS FOR (n:Undecided) REQUIRE n.id IS UNIQUE;

// Look-ups by what a document is called, and by what it was read from.
CREATE INDEX document_number IF NOT EXISTS FOR (n:Document) ON (n.docNumber);
CREATE INDEX document_title IF NOT EXISTS FOR (n:Document) ON (n.title);
CREATE INDEX document_file IF NOT EXISTS FOR (n:Document) ON (n.file);
CREATE INDEX document_hash IF NOT EXISTS FOR (n:Document) ON (n.contentHash);
CREATE INDEX document_written IF NOT EXISTS FOR (n:Document) ON (n.written);

// Look-ups by name. A query that names only the kind cannot use the index on Entity.
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX agency_name IF NOT EXISTS FOR (n:Agency) ON (n.name);
CREATE INDEX policy_name IF NOT EXISTS FOR (n:Policy) ON (n.name);
CREATE INDEX policy_number IF NOT EXISTS FOR (n:Policy) ON (n.docNumber);
CREATE INDEX university_name IF NOT EXISTS FOR (n:University) ON (n.name);
CREATE INDEX research_institute_name IF NOT EXISTS FOR (n:ResearchInstitute) ON (n.name);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name);
CREATE INDEX platform_name IF NOT EXISTS FOR (n:Platform) ON (n.name);
CREATE INDEX program_name IF NOT EXISTS FOR (n:Program) ON (n.name);
CREATE INDEX region_name IF NOT EXISTS FOR (n:Region) ON (n.name);
CREATE INDEX session_name IF NOT EXISTS FOR (n:Session) ON (n.name);
CREATE INDEX proposal_number IF NOT EXISTS FOR (n:Proposal) ON (n.number);

// Taking a document out finds what it says of things that other documents speak of too.
CREATE INDEX issued_source IF NOT EXISTS FOR ()-[r:ISSUED]-() ON (r.source);
CREATE INDEX based_on_source IF NOT EXISTS FOR ()-[r:BASED_ON]-() ON (r.source);
CREATE INDEX runs_source IF NOT EXISTS FOR ()-[r:RUNS]-() ON (r.source);
CREATE INDEX supports_source IF NOT EXISTS FOR ()-[r:SUPPORTS]-() ON (r.source);
CREATE INDEX participates_in_source IF NOT EXISTS FOR ()-[r:PARTICIPATES_IN]-() ON (r.source);
CREATE INDEX commits_to_source IF NOT EXISTS FOR ()-[r:COMMITS_TO]-() ON (r.source);

// The cjk analyzer cuts into overlapping pairs of characters: a quoted phrase finds any substring of two or more, one
// character is found as X*.
CREATE FULLTEXT INDEX entity_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases, n.docNumber]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX document_text IF NOT EXISTS FOR (n:Document) ON EACH [n.title, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
