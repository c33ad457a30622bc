// 一个实体有两种类型，或没有类型
// An entity of two types, or of none
MATCH (e:Entity)
WHERE size(labels(e)) <> 2
RETURN e.id AS id, reduce(all = '', l IN labels(e) | all + ':' + l) AS detail
ORDER BY id
