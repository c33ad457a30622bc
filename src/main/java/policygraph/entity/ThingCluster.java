package policygraph.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import policygraph.mention.Mention;
import policygraph.mention.Type;

/** The mentions of one platform or programme in a document, longest first. */
final class ThingCluster {

    private final Type type;
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<ThingName.Form> names = new LinkedHashSet<>();

    ThingCluster(Type type) {
        this.type = type;
    }

    Type type() {
        return type;
    }

    /** @param forms the forms of the mention's name */
    void add(Mention mention, Set<ThingName.Form> forms) {
        mentions.add(mention);
        names.addAll(forms);
    }

    List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    /** @param forms the forms of a mention's name */
    boolean accepts(Type other, Set<ThingName.Form> forms) {
        if (other != type) {
            return false;
        }
        for (ThingName.Form form : forms) {
            for (ThingName.Form name : names) {
                if (ThingName.same(name, form)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The fullest form, without quotation marks. */
    String name() {
        return ThingName.plain(mentions.get(0).name());
    }
}
