// question: most_cited
// title: 哪些政策被引用最多 | Which policies are cited most
// description: 按引用它的文件数排列政策文件。 | Policies by the number of documents that cite them.
// sentence: 共有{rows}份政策被引用{given minimum}次以上；引用最多的是{《first policy》}（{first documents}份文件引用）。 | {rows} policies are cited {given minimum} times or more; {《first policy》} most, by {first documents} documents.
// none: 现有语料中没有被引用{given minimum}次以上的政策。 | No policy is cited {given minimum} times or more in this corpus.
// parameter: minimum | integer | default 1
//   label: 最少次数 | At least
//   about: 引用文件不少于几份 | Smallest number of citing documents
//   :param minimum => 1
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
MATCH path = (document)-[:CITES]->(policy:Policy)
WHERE ($from IS NULL OR document.written >= $from)
  AND ($to IS NULL OR document.written <= $to)
WITH policy, count(DISTINCT document) AS documents, collect(path) AS graph
WHERE documents >= $minimum
RETURN policy.name AS policy,
       policy.id AS policy_id,
       policy.docNumber AS number,
       COLLECT {
         MATCH (agency:Agency)-[issued:ISSUED]->(policy)
         WITH agency.name AS name, min(issued.order) AS rank
         RETURN name ORDER BY rank, name
       } AS issuers,
       documents,
       graph
ORDER BY documents DESC, policy, policy_id
