// question: figures_over_time
// title: 一项指标逐年是多少 | One figure over the years
// description: 列出计量对象含该关键词的数字，按时点和成文日期排列。 | Figures whose measured thing contains the key word, by as-of date and date of writing.
// sentence: 关于“{given about}”共有{rows}个数字，见于{count document_id}份文件；最早的是{first metric}。 | There are {rows} figures about “{given about}” in {count document_id} documents; the earliest is {first metric}.
// none: 现有语料中没有关于“{given about}”的数字。 | This corpus has no figure about “{given about}”.
// parameter: about | string | required
//   label: 计量对象 | What is measured
//   about: 计量对象中的词，如 仪器 | A word of what is measured
//   :param about => '仪器'
// parameter: unit | string | optional
//   label: 单位 | Unit
//   about: 计量单位，留空为全部 | Unit of measure; empty for all
//   :param unit => null
// filter: from
//   :param from => null
// filter: to
//   :param to => null
// column: year | integer | 年份 | Year
// column: as_of | string | 时点 | As of
// column: measures | string | 计量对象 | Measures
// column: value | number | 数值 | Value
// column: unit | string | 单位 | Unit
// column: metric | string | 原文 | As printed
// column: metric_id | id | 数字编号 | Figure id
// column: document | string | 所在文件 | Document
// column: document_id | id | 文件编号 | Document id
// figure: timeline date=year label=metric by=document
MATCH (metric:Metric) WHERE metric.measures CONTAINS $about AND ($unit IS NULL OR metric.unit = $unit)
MATCH path = (document:Document)-[reports:REPORTS]->(metric)
WHERE ($from IS NULL OR document.written >= $from)
  AND ($to IS NULL OR document.written <= $to)
WITH document, metric, min(reports.start) AS place, collect(path) AS graph,
     head([year IN range(1990, 2099) WHERE metric.asOf CONTAINS toString(year)]) AS stated
WITH *, coalesce(stated, CASE
       WHEN metric.asOf STARTS WITH '去年' THEN document.written.year - 1
       WHEN metric.asOf STARTS WITH '今年' THEN document.written.year
     END) AS year
RETURN year,
       metric.asOf AS as_of,
       metric.measures AS measures,
       metric.value AS value,
       metric.unit AS unit,
       metric.name AS metric,
       metric.id AS metric_id,
       document.name AS document,
       document.id AS document_id,
       graph
ORDER BY year, document_id, place, metric_id
