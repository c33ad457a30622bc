package policygraph.api;

import policygraph.question.BadParameterException;

/** Reads the numbers of a request that must lie within bounds. */
final class Paging {

    static final int MOST = 500;

    private Paging() {}

    static int skip(int given) {
        return within("skip", given, 0, Integer.MAX_VALUE);
    }

    static int limit(int given) {
        return within("limit", given, 1, MOST);
    }

    /** @throws BadParameterException if the number is not from the least to the most */
    static int within(String parameter, int given, int least, int most) {
        if (given < least || given > most) {
            throw new BadParameterException(
                    parameter,
                    "参数 " + parameter + " 应在 " + least + " 到 " + most + " 之间。Parameter " + parameter + " must be from "
                            + least + " to " + most + '.');
        }
        return given;
    }
}
