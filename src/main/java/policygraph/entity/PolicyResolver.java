package policygraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.document.Document;
import policygraph.mention.Mention;
import policygraph.mention.Type;

/**
 * Resolves cited policies: a title, its number, its short form and the notice that issues it are one policy.
 *
 * <p>The canonical name is the title as printed, without 《》, white space and an enclosing 关于印发…的通知; a law cited
 * by its short name gets its 中华人民共和国 back; a policy of which only the number is given is named by the number.
 */
final class PolicyResolver implements Resolver {

    /** A title of this many characters or fewer may point back to a longer one. */
    private static final int SHORT_NAME = 6;

    private final PolicyTitles titles;

    PolicyResolver(PolicyTitles titles) {
        this.titles = titles;
    }

    @Override
    public Set<Type> types() {
        return Set.of(Type.POLICY);
    }

    @Override
    public List<Resolution> resolve(Document document, List<Mention> mentions, Setting setting) {
        Known known = new Known(document);
        List<Resolution> resolutions = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.role() == Mention.Role.ANAPHOR) {
                resolutions.add(new Resolution(mention, known.last(mention.name()), List.of(), mention.rule()));
                continue;
            }
            String key = titles.key(mention.name());
            Entity entity = known.find(mention, key);
            resolutions.add(
                    new Resolution(mention, entity == null ? known.add(mention, key) : entity, List.of(), "policy"));
        }
        return known.withNumbers(resolutions);
    }

    /** The policies of one document so far. */
    private final class Known {

        private final Document document;
        private final Map<String, Entity> byKey = new HashMap<>();
        private final Map<String, Entity> byBareKey = new HashMap<>();
        private final Map<String, String> numbers = new HashMap<>();
        private final List<String> keys = new ArrayList<>();

        Known(Document document) {
            this.document = document;
        }

        @Nullable
        Entity find(Mention mention, String key) {
            Entity byNumber = mention.docNumber() == null ? null : byKey.get(mention.docNumber());
            Entity byTitle = byTitle(key);
            Entity entity = byTitle != null ? byTitle : byNumber != null ? byNumber : bySuffix(mention, key);
            if (entity != null) {
                remember(mention, key, entity);
            }
            return entity;
        }

        /** The same title, or one of the two without the years that the other has. */
        private @Nullable Entity byTitle(String key) {
            Entity same = byKey.get(key);
            if (same != null) {
                return same;
            }
            String bare = PolicyTitles.withoutBrackets(key);
            return bare.equals(key) ? byBareKey.get(bare) : byKey.get(bare);
        }

        /** A bare re-use, 《办法》 or 《实施方案》, means the last policy whose title ends so. */
        private @Nullable Entity bySuffix(Mention mention, String key) {
            if (mention.docNumber() != null || key.length() > SHORT_NAME) {
                return null;
            }
            for (int i = keys.size() - 1; i >= 0; i--) {
                if (keys.get(i).endsWith(key)) {
                    return byBareKey.get(keys.get(i));
                }
            }
            return null;
        }

        /** The last policy whose title ends so; 文件 may be any. */
        @Nullable
        Entity last(String head) {
            for (int i = keys.size() - 1; i >= 0; i--) {
                if (head.endsWith("文件") || keys.get(i).endsWith(head)) {
                    return byBareKey.get(keys.get(i));
                }
            }
            return null;
        }

        Entity add(Mention mention, String key) {
            String name = canonicalName(mention);
            Entity entity = titles.policy(name, mention.docNumber());
            remember(mention, key, entity);
            byKey.put(titles.key(name), entity);
            return entity;
        }

        private void remember(Mention mention, String key, Entity entity) {
            String bare = PolicyTitles.withoutBrackets(key);
            byKey.putIfAbsent(key, entity);
            byBareKey.putIfAbsent(bare, entity);
            keys.add(bare);
            if (mention.shortName() != null) {
                byKey.put(titles.key(mention.shortName()), entity);
            }
            if (mention.docNumber() != null) {
                byKey.putIfAbsent(mention.docNumber(), entity);
                numbers.putIfAbsent(entity.id(), mention.docNumber());
            }
        }

        /** A number learnt from any mention belongs to the policy everywhere. */
        List<Resolution> withNumbers(List<Resolution> resolutions) {
            return resolutions.stream()
                    .map(resolution -> {
                        Entity entity = resolution.entity();
                        String number = entity == null ? null : numbers.get(entity.id());
                        return entity == null || number == null
                                ? resolution
                                : new Resolution(
                                        resolution.mention(),
                                        new Entity(entity.id(), Type.POLICY, entity.name(), number, null, null, null),
                                        List.of(),
                                        resolution.rule());
                    })
                    .toList();
        }

        private String canonicalName(Mention mention) {
            return mention.name().equals(mention.docNumber())
                    ? mention.name()
                    : titles.canonical(mention.span().in(document.text()));
        }
    }
}
