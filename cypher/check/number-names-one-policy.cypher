// 同一文号对应多个政策
// A document number that two policies carry
MATCH (p:Policy)
WHERE p.docNumber IS NOT NULL
WITH p.docNumber AS id, collect(p.name) AS names
WHERE size(names) > 1
UNWIND names AS name
WITH id, name ORDER BY name
RETURN id, reduce(all = '', n IN collect(name) | all + '《' + n + '》') AS detail
ORDER BY id
