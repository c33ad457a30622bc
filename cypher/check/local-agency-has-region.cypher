// 地方机构没有所属地区
// A local agency without a region
MATCH (a:Agency)
WHERE a.level IN ['省', '市', '县', '乡'] AND NOT EXISTS { (a)-[:OF_REGION]->(:Region) }
RETURN a.id AS id, a.name AS detail
ORDER BY id
