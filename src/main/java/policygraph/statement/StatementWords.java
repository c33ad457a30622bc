package policygraph.statement;

import policygraph.PolicyGraphException;
import policygraph.gazetteer.WordList;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/** The lists of {@code seeds/rule/statement/word.tsv}. */
final class StatementWords {

    private StatementWords() {}

    /** @throws PolicyGraphException if the table has no list of that name */
    static WordList named(String list) {
        for (Row row : Seeds.table("rule/statement/word.tsv")) {
            if (row.get("list").equals(list)) {
                return WordList.of(row.list("words"));
            }
        }
        throw new PolicyGraphException("seeds/rule/statement/word.tsv: no list " + list);
    }
}
