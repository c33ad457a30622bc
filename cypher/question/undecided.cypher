// question: undecided
// title: 哪些称谓还没有归并 | Which names are not decided
// description: 列出文件中无法确定所指的称谓、候选实体和原因，供人工判定。 | Names in documents that could not be assigned to one thing, with candidates and reason, for a person to judge.
// sentence: 有{rows}个称谓尚未归并：{surface}。 | {rows} names are not decided: {surface}.
// single: “{surface}”尚未归并[，候选有{candidates}]。 | “{surface}” is not decided[; it may be {candidates}].
// none: 所有称谓都已归并。 | Every name is decided.
// parameter: document | string | optional | names Document
//   label: 文件 | Document
//   about: 标题、发文字号或文件编号，留空为全部 | Title, document number or id; empty for all
//   :param document => null
// column: surface | string | 称谓 | Name
// column: sort | string | 类别 | Sort
// column: candidates | strings | 候选 | Candidates
// column: reason | string | 原因 | Reason
// column: count | integer | 次数 | Times
// column: document | string | 所在文件 | Document
// column: document_id | id | 文件编号 | Document id
// figure: table
CALL () {
  MATCH (document:Document) WHERE document.id = $document OR document.docNumber = $document OR document.title = $document
  RETURN document
  UNION
  WITH 1 AS all WHERE $document IS NULL
  MATCH (document:Document)
  RETURN document
}
MATCH path = (document)-[mention:MENTIONS_UNDECIDED]->(thing:Undecided)
RETURN thing.surface AS surface,
       thing.type AS sort,
       coalesce(thing.candidates, []) AS candidates,
       thing.reason AS reason,
       mention.count AS count,
       document.name AS document,
       document.id AS document_id,
       collect(path) AS graph
ORDER BY document_id, surface, sort
