// Which of some ids are those of things in the graph.
UNWIND $ids AS id
MATCH (thing:Entity {id: id})
RETURN thing.id AS id
