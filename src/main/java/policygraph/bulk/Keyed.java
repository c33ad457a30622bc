package policygraph.bulk;

import java.util.Map;

/**
 * A row by the key under which rows of many documents are one.
 *
 * @param key equal for rows that are merged
 * @param row values by name
 */
record Keyed(String key, Map<String, Object> row) {}
