// question: missing_numbers
// title: 一个文号系列还缺哪些号 | Which numbers of a series are missing
// description: 列出一个发文字号系列从 1 号到语料中最大号之间缺少的文件，用来检查语料是否完整。 | The numbers of a series, from 1 to the highest in the corpus, of which no document is loaded: how complete the corpus is.
// sentence: {given series}系列在语料中最大为{first highest}号，缺{rows}个号。 | The highest number of {given series} in the corpus is {first highest}; {rows} below it are missing.
// none: {given series}系列在语料中没有缺号，或没有该系列的文件。 | No number of {given series} is missing, or no document of it is loaded.
// parameter: series | string | required
//   label: 文号系列 | Series
//   about: 机关代字和年份，如 吉工信议案〔2025〕 | Letters and year, like 吉工信议案〔2025〕
//   :param series => '吉工信议案〔2025〕'
// column: missing | string | 缺少的文号 | Missing number
// column: position | integer | 序号 | Position
// column: highest | integer | 最大序号 | Highest
// column: cited | boolean | 被其他文件引用 | Cited by others
// figure: table
MATCH (document:Document) WHERE document.docNumber STARTS WITH $series
WITH toIntegerOrNull(replace(replace(replace(document.docNumber, $series, ''), '第', ''), '号', '')) AS position, document
WHERE position IS NOT NULL
WITH collect(position) AS present, max(position) AS highest, collect(document) AS documents
UNWIND range(1, coalesce(highest, 0)) AS position
WITH present, highest, documents, position WHERE NOT position IN present
WITH highest, documents, position, $series + toString(position) + '号' AS missing
RETURN missing,
       position,
       highest,
       EXISTS { MATCH (policy:Policy) WHERE policy.docNumber = missing } AS cited,
       CASE position WHEN 1 THEN COLLECT { UNWIND documents AS one MATCH path = (:Agency)-[:ISSUED]->(one) RETURN path } ELSE [] END AS graph
ORDER BY position
