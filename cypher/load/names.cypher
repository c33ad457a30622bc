// What entities are called, for telling how it sounds.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, coalesce(e.aliases, []) + [e.name] AS names, coalesce(e.sounds, []) AS sounds
ORDER BY id
