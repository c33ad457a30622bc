// One thing, document or proposal as a node of a picture.
CALL () {
  MATCH (thing:Entity {id: $id}) RETURN thing
  UNION
  MATCH (thing:Document {id: $id}) RETURN thing
  UNION
  MATCH (thing:Proposal {id: $id}) RETURN thing
}
RETURN thing {.id, name: coalesce(thing.title, thing.name, thing.id), label: head([label IN labels(thing) WHERE label <> 'Entity']), .docNumber, invented: coalesce(thing.invented, false)} AS node
