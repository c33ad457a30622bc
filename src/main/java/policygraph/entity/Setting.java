package policygraph.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import policygraph.gazetteer.Region;

/**
 * What is known of where a text comes from, besides what it says itself.
 *
 * @param region whose agencies 省, 市 and bare names mean; null to go by the text
 * @param date at which agencies had the names they are given; null to go by the text
 */
public record Setting(@Nullable Region region, @Nullable LocalDate date) {

    /** Nothing is known but the text. */
    public static final Setting OPEN = new Setting(null, null);
}
