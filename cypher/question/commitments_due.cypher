// question: commitments_due
// title: 哪些承诺在某段时间到期 | Which commitments fall due when
// description: 列出写明年份或“几年内”期限的承诺，按到期年份排列；“几年内”从成文年份算起。 | Commitments with a year or a number of years as deadline, by the year they fall due; years are counted from the year of writing.
// sentence: [{given agency}][{given since}年起][至{given until}年]到期的承诺共{rows}项，最早到期的在{first due}年。 | {rows} commitments[ of {given agency}] fall due[ from {given since}][ to {given until}], the first in {first due}.
// single: {agency}承诺在{due}年前完成：{commitment} | {agency} promises by {due}: {commitment}
// none: 现有语料中没有[{given agency}][{given since}年起][至{given until}年]到期的承诺。 | No commitment[ of {given agency}] falls due[ from {given since}][ to {given until}].
// parameter: agency | string | optional | names Agency
//   label: 机关 | Agency
//   about: 机关全称或简称，留空为全部 | Full or short name of the agency; empty for all
//   :param agency => null
// parameter: since | integer | optional
//   label: 起始年份 | From year
//   about: 到期年份不早于，留空为不限 | Due in this year or later; empty for any
//   :param since => 2024
// parameter: until | integer | optional
//   label: 截止年份 | To year
//   about: 到期年份不晚于，留空为不限 | Due in this year or earlier; empty for any
//   :param until => 2026
// filter: region
//   :param region => null
// column: due | integer | 到期年份 | Due
// column: deadline | string | 期限原文 | Deadline as written
// column: agency | string | 承诺方 | Who promises
// column: agency_id | id | 承诺方编号 | Id of who promises
// column: commitment | string | 承诺 | Commitment
// column: commitment_id | id | 承诺编号 | Commitment id
// column: document | string | 所在文件 | Document
// column: document_id | id | 文件编号 | Document id
// figure: timeline date=due label=commitment by=agency with=deadline
CALL () {
  MATCH (agency:Agency:Entity) WHERE agency.id = $agency OR agency.name = $agency
  RETURN agency
  UNION
  MATCH (area:Region) WHERE $agency IS NULL AND (area.code = $region OR area.name = $region)
  MATCH (agency:Agency)-[:OF_REGION]->(:Region)-[:WITHIN*0..4]->(area)
  RETURN agency
  UNION
  WITH 1 AS all WHERE $agency IS NULL AND $region IS NULL
  MATCH (agency:Agency)
  RETURN agency
}
MATCH path = (agency)-[commits:COMMITS_TO]->(commitment:Commitment)
WHERE commitment.deadline IS NOT NULL
  AND ($region IS NULL OR EXISTS {
    MATCH (agency)-[:OF_REGION]->(:Region)-[:WITHIN*0..4]->(area:Region)
    WHERE area.code = $region OR area.name = $region
  })
MATCH (document:Document {id: commits.source})
WITH agency, commitment, document, min(commits.start) AS place, collect(path) AS graph,
     head([year IN range(2000, 2099) WHERE commitment.deadline CONTAINS toString(year)]) AS year,
     head([n IN range(1, 10) WHERE commitment.deadline CONTAINS ['一', '两', '三', '四', '五', '六', '七', '八', '九', '十'][n - 1] + '年内']) AS within
WITH *, coalesce(year, document.written.year + within) AS due
WHERE due IS NOT NULL AND ($since IS NULL OR due >= $since) AND ($until IS NULL OR due <= $until)
RETURN due,
       commitment.deadline AS deadline,
       agency.name AS agency,
       agency.id AS agency_id,
       commitment.text AS commitment,
       commitment.id AS commitment_id,
       document.name AS document,
       document.id AS document_id,
       graph
ORDER BY due, agency, agency_id, document_id, place, commitment_id
