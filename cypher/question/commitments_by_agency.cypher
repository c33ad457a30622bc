// question: commitments_by_agency
// title: 各机关作出多少承诺 | Commitments by agency
// description: 按机关统计承诺数和其中写明期限的数量。 | Commitments by agency, and how many of them have a deadline.
// sentence: {rows}个机关作出承诺；最多的是{first agency}（{first commitments}项，{first dated}项有期限）。 | {rows} agencies made commitments; {first agency} most ({first commitments}, {first dated} with a deadline).
// none: 现有语料中没有[{given region}]机关的承诺。 | This corpus has no commitment of an agency[ in {given region}].
// parameter: proofs | integer | default 20
//   label: 每行依据 | Proofs a row
//   about: 每行至多列出几条依据；计数不受影响 | How many pieces of evidence a row lists at most; counts do not change
//   :param proofs => 20
// filter: region
//   :param region => null
// filter: level
//   :param level => null
// filter: from
//   :param from => null
// filter: to
//   :param to => null
// column: agency | string | 承诺方 | Who promises
// column: agency_id | id | 承诺方编号 | Id of who promises
// column: commitments | integer | 承诺数 | Commitments
// column: dated | integer | 有期限的 | With a deadline
// column: documents | integer | 文件数 | Documents
// column: evidence_cut | boolean | 依据未全列 | Evidence cut
// note: evidence_cut | 有的行依据不止所列这些；要看全部，请调高“每行依据”。 | Some rows have more evidence than is listed; raise "proofs" to see it.
// figure: bar category=agency value=commitments
CALL () {
  MATCH (area:Region) WHERE area.code = $region OR area.name = $region
  MATCH (area)<-[:WITHIN*0..4]-(:Region)<-[:OF_REGION]-(agency:Agency)
  RETURN agency
  UNION
  WITH 1 AS all WHERE $region IS NULL
  MATCH (agency:Agency)
  RETURN agency
}
WITH agency WHERE $level IS NULL OR agency.level = $level
MATCH (agency)-[commits:COMMITS_TO]->(commitment:Commitment)
WHERE (($from IS NULL AND $to IS NULL) OR EXISTS {
    MATCH (said:Document {id: commits.source})
    WHERE ($from IS NULL OR said.written >= $from) AND ($to IS NULL OR said.written <= $to)
  })
WITH agency,
     count(DISTINCT commitment) AS commitments,
     count(DISTINCT CASE WHEN commitment.deadline IS NOT NULL THEN commitment END) AS dated,
     count(DISTINCT commits.source) AS documents
ORDER BY commitments DESC, agency.name, agency.id
WITH agency, commitments, dated, documents, COLLECT {
  MATCH path = (agency)-[commits:COMMITS_TO]->(commitment:Commitment)
  WHERE (($from IS NULL AND $to IS NULL) OR EXISTS {
      MATCH (said:Document {id: commits.source})
      WHERE ($from IS NULL OR said.written >= $from) AND ($to IS NULL OR said.written <= $to)
    })
  RETURN path ORDER BY commits.source, commits.start, commitment.id LIMIT toInteger($proofs) + 1
} AS graph
RETURN agency.name AS agency,
       agency.id AS agency_id,
       commitments,
       dated,
       documents,
       size(graph) > $proofs AS evidence_cut,
       graph[..toInteger($proofs)] AS graph
