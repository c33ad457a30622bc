// Documents whose text has the words, each with the first place where it has them.
// $phrase: full-text query; $text: the words; $before, $after: how many characters to show about them; $limit: how many.
CALL db.index.fulltext.queryNodes('document_text', $phrase, {limit: 100}) YIELD node AS document, score
WITH document, score, size(split(document.text, $text)[0]) AS start
WHERE start < size(document.text)
RETURN document.id AS id,
       coalesce(document.title, document.name, document.id) AS name,
       'Document' AS label,
       document.docNumber AS docNumber,
       [] AS aliases,
       NULL AS region,
       coalesce(document.invented, false) AS invented,
       substring(document.text, CASE WHEN start < $before THEN 0 ELSE start - $before END, CASE WHEN start < $before THEN start ELSE $before END) AS before,
       substring(document.text, start + size($text), $after) AS after
ORDER BY score DESC, name, id
LIMIT $limit
