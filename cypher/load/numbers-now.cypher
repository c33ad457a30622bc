// Which numbers policies have now, and the citations by number alone that hang on them.
UNWIND $ids AS id
MATCH (p:Policy&Entity {id: id})
WHERE p.docNumber IS NOT NULL OR p.absorbed IS NOT NULL
RETURN p.id AS id, p.docNumber AS number, p.absorbed AS absorbed, coalesce(p.name = p.docNumber, false) AS untitled
ORDER BY id
