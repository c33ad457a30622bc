// Documents and proposals by what they are called, without their text.
CREATE FULLTEXT INDEX title_text IF NOT EXISTS FOR (n:Document|Proposal) ON EACH [n.title, n.name, n.docNumber, n.number]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
