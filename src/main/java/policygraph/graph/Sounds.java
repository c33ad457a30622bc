package policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import policygraph.gazetteer.Pinyin;

/** Keeps with each entity how its names and aliases sound, so that it is found by pinyin. */
final class Sounds {

    /** Document numbers are typed as they are. */
    private static final char NUMBER = '〔';

    private final CypherFile names = CypherFile.of("load/names");
    private final CypherFile sounds = CypherFile.of("load/sounds");
    private final Pinyin pinyin;

    Sounds(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    /** Tells again how these entities sound; to be called when all their names are known. */
    void tell(TransactionContext transaction, Collection<String> ids) {
        List<Map<String, Object>> changed = new ArrayList<>();
        for (Record row :
                transaction.run(names.text(), Map.of("ids", List.copyOf(ids))).list()) {
            List<String> titles = row.get("names").asList(Value::asString).stream()
                    .filter(name -> name.indexOf(NUMBER) < 0)
                    .toList();
            List<String> keys = pinyin.keys(titles);
            if (!keys.equals(row.get("sounds").asList(Value::asString))) {
                changed.add(Map.of("id", row.get("id").asString(), "sounds", keys));
            }
        }
        if (!changed.isEmpty()) {
            transaction.run(sounds.text(), Map.of("rows", changed)).consume();
        }
    }
}
