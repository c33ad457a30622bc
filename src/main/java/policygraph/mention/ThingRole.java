package policygraph.mention;

/** What a word does to the left boundary of a platform's or programme's name. */
enum ThingRole {
    /** A verb that takes a thing as its object: a name starts after it. */
    GOVERN,
    /** A verb that is as often part of a name. */
    MAY_GOVERN,
    /** A function word, an adverb, a date: never part of a name. */
    FUNCTION,
    /** 与, 和, 及: part of a name only inside a proper one. */
    CONJUNCTION,
    /** The replying side and its region, or an organisation that an earlier finder found. */
    SUBJECT,
    /** Makes what follows a class: 一批, 各类, 3个. */
    CLASS,
    /** Praise or size: 重大, 高水平. */
    PRAISE,
    /** 国家级, 省级. */
    RANK,
    /** An everyday word that singles nothing out. */
    COMMON,
    /** A region, or another first part that singles a thing out. */
    PROPER,
    /** A name in quotation marks. */
    QUOTE,
    /** A word that is in no list: likely what makes the name its own. */
    UNKNOWN,
    /** Punctuation, or a bracket that is no part of a name. */
    BOUNDARY;

    /** Whether a name may hold such a word anywhere. */
    boolean material() {
        return switch (this) {
            case MAY_GOVERN, PRAISE, RANK, COMMON, PROPER, QUOTE, UNKNOWN -> true;
            default -> false;
        };
    }
}
