/**
 * Reads the data of {@code seeds/} that people edit: gazetteers as tables, rules as YAML.
 *
 * <p>Takes a name below {@code seeds/}, gives rows. It is beneath every stage and knows none of them.
 */
@NullMarked
package policygraph.seed;

import org.jspecify.annotations.NullMarked;
