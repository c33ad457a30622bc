// question: after_commitment
// title: 承诺之后同一事项有哪些数字 | What was reported after a commitment
// description: 列出机关的承诺，以及其后成文的文件对同一平台、项目报告的数字，用来查看承诺的进展。 | Commitments of an agency, with the figures that later documents report of the same platform or programme: what became of them.
// sentence: [{given agency}]有{count commitment_id}项承诺在其后的文件中有数字可对照，例如{first thing}：{first metric}。 | Later documents report figures for {count commitment_id} commitments[ of {given agency}], for example {first thing}: {first metric}.
// none: 现有语料中，[{given agency}]承诺之后没有同一事项的数字。 | No later document reports a figure of what was promised[ by {given agency}].
// parameter: agency | string | optional | names Agency
//   label: 机关 | Agency
//   about: 机关全称或简称，留空为全部 | Full or short name of the agency; empty for all
//   :param agency => null
// column: agency | string | 承诺方 | Who promises
// column: agency_id | id | 承诺方编号 | Id of who promises
// column: commitment | string | 承诺 | Commitment
// column: commitment_id | id | 承诺编号 | Commitment id
// column: deadline | string | 期限 | Deadline
// column: thing | string | 平台或项目 | Platform or programme
// column: thing_id | id | 编号 | Id
// column: metric | string | 其后的数字 | Later figure
// column: metric_id | id | 数字编号 | Figure id
// column: document | string | 所在文件 | Document
// column: document_id | id | 文件编号 | Document id
// column: written | date | 成文日期 | Written
// figure: table
CALL () {
  MATCH (agency:Agency:Entity) WHERE agency.id = $agency OR agency.name = $agency
  RETURN agency
  UNION
  WITH 1 AS all WHERE $agency IS NULL
  MATCH (agency:Agency)
  RETURN agency
}
WITH agency ORDER BY agency.name, agency.id
// Agency after agency: the first page does not wait for all there is.
CALL (agency) {
  MATCH promise = (agency)-[commits:COMMITS_TO]->(commitment:Commitment)-[:CONCERNS]->(thing:Entity)
  MATCH (earlier:Document {id: commits.source})
  MATCH report = (document:Document)-[:REPORTS]->(metric:Metric)-[:MEASURES]->(thing)
  WHERE document.written > earlier.written
  RETURN commitment, thing, metric, document, collect(promise) + collect(report) AS graph
  ORDER BY commitment.id, document.written, document.id, metric.id, thing.id
}
RETURN agency.name AS agency,
       agency.id AS agency_id,
       commitment.text AS commitment,
       commitment.id AS commitment_id,
       commitment.deadline AS deadline,
       thing.name AS thing,
       thing.id AS thing_id,
       metric.name AS metric,
       metric.id AS metric_id,
       document.name AS document,
       document.id AS document_id,
       document.written AS written,
       graph
