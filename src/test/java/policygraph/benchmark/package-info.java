/**
 * How fast extraction is, stage by stage, beside what any pass over the text costs; how fast loading and asking are beside a
 * bare driver. Run by {@code ./mvnw -P benchmark}.
 *
 * <p>The texts are made by {@link policygraph.benchmark.ReplyGenerator}. Only ratios between rows of one run say anything:
 * machines differ, and so do minutes.
 */
@NullMarked
package policygraph.benchmark;

import org.jspecify.annotations.NullMarked;
