// The things of some ids, in the order of their names. $ids: the ids; $labels: labels that count.
UNWIND $ids AS id
MATCH (thing:Entity {id: id})
WHERE any(label IN labels(thing) WHERE label IN $labels)
RETURN thing.id AS id,
       thing.name AS name,
       head([label IN $labels WHERE label IN labels(thing)]) AS label,
       thing.docNumber AS docNumber,
       coalesce(thing.aliases, []) AS aliases,
       thing.region AS region,
       false AS invented
ORDER BY size(name), name, id
