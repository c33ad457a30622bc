// question: figure_conflicts
// title: 哪些文件的数字互相矛盾 | Which documents contradict each other in figures
// description: 列出计量对象、时点、单位相同而数值不同的数字，及其所在的两份文件。 | Figures with the same thing measured, as-of date and unit but different values in two documents.
// sentence: 有{rows}处数字互相矛盾，例如{first measures}：{first value}与{first other_value}。 | {rows} figures contradict each other, for example {first measures}: {first value} and {first other_value}.
// single: {measures}（{as_of}）有两个数值：{value}与{other_value}。 | {measures} ({as_of}) has two values: {value} and {other_value}.
// none: 现有语料中没有发现互相矛盾的数字。 | No figures that contradict each other were found in this corpus.
// parameter: about | string | optional
//   label: 关键词 | Key word
//   about: 计量对象中的词，留空为全部 | A word of what is measured; empty for all
//   :param about => null
// column: measures | string | 计量对象 | Measures
// column: as_of | string | 时点 | As of
// column: unit | string | 单位 | Unit
// column: value | number | 数值 | Value
// column: document | string | 所在文件 | Document
// column: document_id | id | 文件编号 | Document id
// column: other_value | number | 另一数值 | Other value
// column: other | string | 另一文件 | Other document
// column: other_id | id | 另一文件编号 | Other document id
// figure: table
MATCH (metric:Metric)
WHERE metric.asOf CONTAINS '年' AND ($about IS NULL OR metric.measures CONTAINS $about)
WITH metric.measures AS measures, metric.asOf AS as_of, metric.unit AS unit, collect(metric) AS metrics
WHERE size(metrics) > 1
WITH measures, as_of, unit, metrics ORDER BY measures, as_of, unit
// Figure after figure: the first page does not wait for all there is.
CALL (metrics, as_of) {
  UNWIND metrics AS one
  UNWIND metrics AS two
  WITH as_of, one, two WHERE one.id < two.id AND one.value <> two.value
  MATCH left = (document:Document)-[:REPORTS]->(one), right = (other:Document)-[:REPORTS]->(two)
  WHERE document <> other AND as_of CONTAINS '20' AND coalesce(one.qualifier, '') = coalesce(two.qualifier, '')
  RETURN one.value AS value, document, two.value AS other_value, other, collect(left) + collect(right) AS graph
  ORDER BY document.id, other.id, value, other_value
}
RETURN measures,
       as_of,
       unit,
       value,
       document.name AS document,
       document.id AS document_id,
       other_value,
       other.name AS other,
       other.id AS other_id,
       graph
