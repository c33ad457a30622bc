// What documents that are about to go say of the names and numbers of things.
UNWIND $ids AS id
MATCH (:Document {id: id})-[m:MENTIONS|TEXT_OF]->(e:Entity)
WITH e.id AS id, collect(m) AS said, collect(m.name) AS names, collect(m.docNumber) AS numbers, collect(m.jointBy) AS ways,
  collect(m.stub) AS stubs
RETURN id, names, numbers, ways, stubs, reduce(all = [], m IN said | all + coalesce(m.surfaces, [])) AS surfaces ORDER BY id
