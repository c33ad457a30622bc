// Entities, by the id that extraction gave them. Whatever the order of documents, the same properties come out:
// of several titles of one policy the longest stands, then the first in character order; a number stands for a title only
// while none is known. Aliases are the union of what the documents write.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
FOREACH (_ IN CASE row.type WHEN 'AGENCY' THEN [1] ELSE [] END | SET e:Agency)
FOREACH (_ IN CASE row.type WHEN 'POLICY' THEN [1] ELSE [] END | SET e:Policy)
FOREACH (_ IN CASE row.type WHEN 'UNIVERSITY' THEN [1] ELSE [] END | SET e:University)
FOREACH (_ IN CASE row.type WHEN 'RESEARCH_INSTITUTE' THEN [1] ELSE [] END | SET e:ResearchInstitute)
FOREACH (_ IN CASE row.type WHEN 'COMPANY' THEN [1] ELSE [] END | SET e:Organization)
FOREACH (_ IN CASE row.type WHEN 'PLATFORM' THEN [1] ELSE [] END | SET e:Platform)
FOREACH (_ IN CASE row.type WHEN 'PROGRAM' THEN [1] ELSE [] END | SET e:Program)
SET
  e.name = CASE
    WHEN e.name IS NULL OR e.name = row.name THEN row.name
    WHEN coalesce(e.name = e.docNumber, false) THEN row.name
    WHEN coalesce(row.name = row.docNumber, false) THEN e.name
    WHEN size(row.name) > size(e.name) THEN row.name
    WHEN size(row.name) = size(e.name) AND row.name < e.name THEN row.name
    ELSE e.name
  END,
  e.docNumber = CASE WHEN e.docNumber < row.docNumber THEN e.docNumber ELSE coalesce(row.docNumber, e.docNumber) END,
  e.level = coalesce(e.level, row.level),
  e.kind = coalesce(e.kind, row.kind),
  e.region = coalesce(e.region, row.region),
  e.validFrom = coalesce(e.validFrom, row.validFrom),
  e.validTo = coalesce(e.validTo, row.validTo),
  e.aliases = CASE
    WHEN e.aliases IS NOT NULL AND all(surface IN row.surfaces WHERE surface IN e.aliases) THEN e.aliases
    ELSE COLLECT {
      UNWIND coalesce(e.aliases, []) + row.surfaces AS surface
      WITH DISTINCT surface
      RETURN surface ORDER BY surface
    }
  END
WITH e, row
WHERE e:Policy
SET
  e.jointBy = CASE WHEN 'text' IN [e.jointBy, row.jointBy] THEN 'text' ELSE coalesce(e.jointBy, row.jointBy) END,
  e.joint = e.jointBy IS NOT NULL OR row.jointBy IS NOT NULL
