// 实体没有名称
// An entity without a name
MATCH (e:Entity)
WHERE e.name IS NULL OR trim(e.name) = ''
RETURN e.id AS id, coalesce(labels(e)[0], '') AS detail
ORDER BY id
