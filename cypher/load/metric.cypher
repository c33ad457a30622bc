// Figures that documents report, each at one place of one document.
UNWIND $rows AS row
MERGE (m:Metric {id: row.id})
SET m += row.properties
