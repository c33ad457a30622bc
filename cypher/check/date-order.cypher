// 发布日期早于成文日期
// A document published before it was written
MATCH (d:Document)
WHERE d.loadedAt >= $since AND d.published < d.written
RETURN d.id AS id, toString(d.written) + ' > ' + toString(d.published) AS detail
ORDER BY id
