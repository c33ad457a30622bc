// What evidence needs to know of its documents.
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN document.id AS id,
       coalesce(document.title, document.name) AS title,
       document.docNumber AS docNumber,
       coalesce(document.invented, false) AS invented,
       document.url AS url,
       toString(coalesce(document.written, document.published)) AS date
ORDER BY id
