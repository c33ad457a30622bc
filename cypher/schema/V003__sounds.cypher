// Things by how their names sound (pinyin): first letters of the syllables, or the syllables in full. Each key is one word,
// found by how it begins.
CREATE FULLTEXT INDEX entity_sounds IF NOT EXISTS FOR (n:Entity) ON EACH [n.sounds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
