// Runs on the system database: gives the one user of the embedded server its password, be it the same as before or not.
CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
