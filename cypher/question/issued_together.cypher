// question: issued_together
// title: 两个机关联合发布了什么 | What two agencies issued together
// description: 列出两个机关共同署名发布的政策和文件及其他共同发文机关。 | Policies and documents that two agencies issued together, with the other issuers.
// sentence: {given first}与{given second}共同发文{rows}件：{《issued》}。 | {given first} and {given second} issued {rows} together: {《issued》}.
// none: 现有语料中没有{given first}与{given second}共同发文的记载。 | This corpus has nothing that {given first} and {given second} issued together.
// parameter: first | string | required | names Agency
//   label: 机关甲 | First agency
//   about: 机关全称或简称 | Full or short name of the agency
//   :param first => '吉林省教育厅'
// parameter: second | string | required | names Agency
//   label: 机关乙 | Second agency
//   about: 机关全称或简称 | Full or short name of the agency
//   :param second => '中共吉林省委组织部'
// filter: basis
//   :param basis => null
// column: issued | string | 政策或文件 | Policy or document
// column: issued_id | id | 编号 | Id
// column: number | string | 发文字号 | Document number
// column: sort | string | 类别 | Sort
// column: others | strings | 其他发文机关 | Other issuers
// column: basis | string | 依据性质 | Basis
// column: documents | integer | 佐证文件数 | Documents that say so
// figure: network source=others target=issued
MATCH (first:Agency:Entity) WHERE first.id = $first OR first.name = $first
MATCH (second:Agency:Entity) WHERE second.id = $second OR second.name = $second
MATCH left = (first)-[one:ISSUED]->(issued:Policy|Document), right = (second)-[two:ISSUED]->(issued)
WHERE NOT EXISTS { (issued)-[:TEXT_OF]->(:Policy) }
  AND first <> second AND one.source = two.source
  AND ($basis IS NULL OR (one.basis = $basis AND two.basis = $basis))
WITH first, second, issued,
     collect(left) + collect(right) AS graph,
     collect(one.basis) + collect(two.basis) AS bases,
     count(DISTINCT one.source) AS documents
RETURN issued.name AS issued,
       issued.id AS issued_id,
       issued.docNumber AS number,
       CASE WHEN issued:Policy THEN 'Policy' ELSE 'Document' END AS sort,
       COLLECT {
         MATCH (other:Agency)-[:ISSUED]->(issued) WHERE other <> first AND other <> second
         RETURN DISTINCT other.name AS name ORDER BY name
       } AS others,
       CASE WHEN 'INFERRED' IN bases THEN 'INFERRED' ELSE 'STATED' END AS basis,
       documents,
       graph
ORDER BY issued, issued_id
