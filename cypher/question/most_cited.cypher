// question: most_cited
// title: 哪些政策被引用最多 | Which policies are cited most
// description: 按引用它的文件数排列政策文件。 | Policies by the number of documents that cite them.
// sentence: 共有{rows}份政策被引用{given minimum}次以上；引用最多的是{《first policy》}（{first documents}份文件引用）。 | {rows} policies are cited {given minimum} times or more; {《first policy》} most, by {first documents} documents.
// none: 现有语料中没有被引用{given minimum}次以上的政策。 | No policy is cited {given minimum} times or more in this corpus.
// parameter: minimum | integer | default 1
//   label: 最少次数 | At least
//   about: 引用文件不少于几份 | Smallest number of citing documents
//   :param minimum => 1
// parameter: proofs | integer | default 20
//   label: 每行依据 | Proofs a row
//   about: 每行至多列出几条依据；计数不受影响 | How many pieces of evidence a row lists at most; counts do not change
//   :param proofs => 20
// filter: region
//   :param region => null
// filter: from
//   :param from => null
// filter: to
//   :param to => null
// column: policy | string | 政策文件 | Policy
// column: policy_id | id | 政策编号 | Policy id
// column: number | string | 发文字号 | Document number
// column: issuers | strings | 发布机关 | Issuers
// column: documents | integer | 引用文件数 | Citing documents
// column: evidence_cut | boolean | 依据未全列 | Evidence cut
// note: evidence_cut | 有的行依据不止所列这些；要看全部，请调高“每行依据”。 | Some rows have more evidence than is listed; raise "proofs" to see it.
// figure: bar category=policy value=documents
CALL () {
  MATCH (area:Region) WHERE area.code = $region OR area.name = $region
  MATCH (area)<-[:WITHIN*0..4]-(:Region)<-[:OF_REGION]-(:Agency)-[:ISSUED]->(document:Document)
  RETURN document
  UNION
  WITH 1 AS all WHERE $region IS NULL
  MATCH (document:Document)
  RETURN document
}
MATCH (document)-[:CITES]->(policy:Policy)
WHERE ($from IS NULL OR document.written >= $from)
  AND ($to IS NULL OR document.written <= $to)
WITH policy, collect(DISTINCT document) AS citing
WHERE size(citing) >= $minimum
WITH policy, citing ORDER BY size(citing) DESC, policy.name, policy.id
WITH policy, citing, COLLECT {
  UNWIND citing AS document
  MATCH path = (document)-[cites:CITES]->(policy)
  RETURN path ORDER BY document.id, cites.start LIMIT toInteger($proofs) + 1
} AS graph
RETURN policy.name AS policy,
       policy.id AS policy_id,
       policy.docNumber AS number,
       COLLECT {
         MATCH (agency:Agency)-[issued:ISSUED]->(policy)
         WITH agency.name AS name, min(issued.order) AS rank
         RETURN name ORDER BY rank, name
       } AS issuers,
       size(citing) AS documents,
       size(graph) > $proofs AS evidence_cut,
       graph[..toInteger($proofs)] AS graph
