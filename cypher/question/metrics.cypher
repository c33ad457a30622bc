// question: metrics
// title: 文件报告了哪些数字 | What figures documents report
// description: 列出文件中的数量、金额和比例，计量对象、时点和原文；可按关键词或文件筛选。 | Counts, amounts and shares that documents report, with what they measure, as-of date and words; by key word or document.
// sentence: [{《given document》}][关于“{given about}”]共报告{rows}个数字。 | {rows} figures are reported[ by {《given document》}][ about “{given about}”].
// single: {document}报告：{metric}。 | {document} reports: {metric}.
// none: 现有语料中没有[{《given document》}][关于“{given about}”]报告的数字。 | No figure is reported[ by {《given document》}][ about “{given about}”].
// parameter: about | string | optional
//   label: 关键词 | Key word
//   about: 计量对象或原文包含的词，留空为全部 | Words in what is measured or in the quote; empty for all
//   :param about => null
// parameter: document | string | optional | names Document
//   label: 文件 | Document
//   about: 标题、发文字号或文件编号，留空为全部 | Title, document number or id; empty for all
//   :param document => '吉工信议案〔2025〕11号'
// filter: region
//   :param region => null
// filter: from
//   :param from => null
// filter: to
//   :param to => null
// column: measures | string | 计量对象 | Measures
// column: qualifier | string | 限定 | Qualifier
// column: value | number | 数值 | Value
// column: unit | string | 单位 | Unit
// column: as_of | string | 时点 | As of
// column: metric | string | 原文 | As printed
// column: metric_id | id | 数字编号 | Figure id
// column: document | string | 所在文件 | Document
// column: document_id | id | 文件编号 | Document id
// figure: table
CALL () {
  MATCH (document:Document) WHERE document.id = $document OR document.docNumber = $document OR document.title = $document
  RETURN document
  UNION
  MATCH (area:Region) WHERE $document IS NULL AND (area.code = $region OR area.name = $region)
  MATCH (area)<-[:WITHIN*0..4]-(:Region)<-[:OF_REGION]-(:Agency)-[:ISSUED]->(document:Document)
  RETURN document
  UNION
  WITH 1 AS all WHERE $document IS NULL AND $region IS NULL
  MATCH (document:Document)
  RETURN document
}
MATCH path = (document)-[reports:REPORTS]->(metric:Metric)
WHERE ($from IS NULL OR document.written >= $from)
  AND ($to IS NULL OR document.written <= $to)
  AND ($about IS NULL OR metric.measures CONTAINS $about OR reports.quote CONTAINS $about)
OPTIONAL MATCH measure = (metric)-[:MEASURES]->(:Entity)
WITH document, metric, min(reports.start) AS place, collect(DISTINCT path) + collect(measure) AS graph
RETURN metric.measures AS measures,
       metric.qualifier AS qualifier,
       metric.value AS value,
       metric.unit AS unit,
       metric.asOf AS as_of,
       metric.name AS metric,
       metric.id AS metric_id,
       document.name AS document,
       document.id AS document_id,
       graph
ORDER BY document_id, place, metric_id
