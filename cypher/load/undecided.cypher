// Wordings that may mean several things, or nothing known; one node for each document, type and wording.
UNWIND $rows AS row
MERGE (u:Undecided {id: row.id})
SET u += row.properties
