// What a load brought is found by when it came.
CREATE INDEX document_loaded IF NOT EXISTS FOR (n:Document) ON (n.loadedAt);
