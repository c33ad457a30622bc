// question: similar_documents
// title: 哪些文件与这份文件相近 | Which documents are like this one
// description: 按共同引用的政策、涉及的平台项目和机关计算相似度（杰卡德系数：共有的除以合计的）。 | Likeness by the policies cited and the platforms, programmes and agencies named in both (Jaccard: what both have, over what either has).
// sentence: 与{《given document》}有共同内容的文件有{rows}份；最相近的是{《first other》}（相似度{first likeness}）。 | {rows} documents share something with {《given document》}; the most alike is {《first other》} ({first likeness}).
// single: 与{《given document》}有共同内容的是{《other》}（相似度{likeness}）。 | {《other》} shares something with {《given document》} ({likeness}).
// none: 现有语料中没有与{《given document》}有共同内容的文件。 | No document of this corpus shares anything with {《given document》}.
// parameter: document | string | required | names Document
//   label: 文件 | Document
//   about: 标题、发文字号或文件编号 | Title, document number or id
//   :param document => '吉工信议案〔2025〕11号'
// parameter: proofs | integer | default 20
//   label: 每行依据 | Proofs a row
//   about: 每行至多列出几条依据；计数不受影响 | How many pieces of evidence a row lists at most; counts do not change
//   :param proofs => 20
// column: other | string | 相近文件 | Document
// column: other_id | id | 文件编号 | Document id
// column: number | string | 发文字号 | Document number
// column: likeness | number | 相似度 | Likeness
// column: common | integer | 共有 | In common
// column: policies | strings | 共同引用的政策 | Policies both cite
// column: places | strings | 共同的平台和项目 | Platforms and programmes in both
// column: agencies | strings | 共同的机关 | Agencies in both
// column: evidence_cut | boolean | 依据未全列 | Evidence cut
// note: evidence_cut | 有的行依据不止所列这些；要看全部，请调高“每行依据”。 | Some rows have more evidence than is listed; raise "proofs" to see it.
// figure: bar category=other value=likeness
MATCH (document:Document) WHERE document.id = $document OR document.docNumber = $document OR document.title = $document
MATCH (document)-[:MENTIONS]->(thing:Entity)
WHERE thing:Policy OR thing:Platform OR thing:Program OR thing:Agency
WITH document, collect(DISTINCT thing) AS own
UNWIND own AS thing
MATCH (other:Document)-[:MENTIONS]->(thing)
WHERE other <> document
WITH document, own, other, collect(DISTINCT thing) AS things
WITH document, other, things, size(own) + COUNT {
       MATCH (other)-[:MENTIONS]->(one:Entity) WHERE one:Policy OR one:Platform OR one:Program OR one:Agency RETURN DISTINCT one
     } - size(things) AS either
WITH document, other, things, round(toFloat(size(things)) / either, 3) AS likeness
ORDER BY likeness DESC, size(things) DESC, other.name, other.id
WITH document, other, things, likeness, COLLECT {
  UNWIND things AS thing
  MATCH path = (document)-[here:MENTIONS]->(thing)<-[there:MENTIONS]-(other)
  RETURN path ORDER BY thing.id, here.start, there.start LIMIT toInteger($proofs) + 1
} AS graph
RETURN other.name AS other,
       other.id AS other_id,
       other.docNumber AS number,
       likeness,
       size(things) AS common,
       COLLECT { UNWIND things AS thing WITH thing WHERE thing:Policy RETURN thing.name AS name ORDER BY name } AS policies,
       COLLECT { UNWIND things AS thing WITH thing WHERE thing:Platform OR thing:Program RETURN thing.name AS name ORDER BY name } AS places,
       COLLECT { UNWIND things AS thing WITH thing WHERE thing:Agency RETURN thing.name AS name ORDER BY name } AS agencies,
       size(graph) > $proofs AS evidence_cut,
       graph[..toInteger($proofs)] AS graph
