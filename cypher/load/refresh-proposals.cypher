// Tells what proposals are called again from the replies that are left; the same choice as in proposal.cypher.
UNWIND $ids AS id
MATCH (:Document)-[r:ANSWERS]->(p:Proposal {id: id})
WITH p, r ORDER BY size(r.title) DESC, r.title
WITH p, collect(r.title)[0] AS title, min(r.kind) AS kind
SET p.title = title, p.kind = kind, p.name = coalesce(title, '第' + p.number + '号', kind)
