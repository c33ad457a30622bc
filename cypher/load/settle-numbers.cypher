// For numbers of policies: nodes that hold citations by the number alone though a titled policy has that number. The titled
// one with the first id takes them. stub: the id that a policy has of which only the number is known.
UNWIND $rows AS row
MATCH (policy:Policy {docNumber: row.number})
WITH row, policy ORDER BY policy.id
WITH row, collect(policy) AS all
WITH row, all, [policy IN all WHERE policy.id <> row.stub][0] AS titled
UNWIND all AS holder
WITH row, titled, holder
WHERE holder <> titled AND (holder.id = row.stub OR holder.absorbed = row.stub)
RETURN holder.id AS from, titled.id AS to, row.stub AS stub, row.number AS number
