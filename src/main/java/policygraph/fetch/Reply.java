package policygraph.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server answered to one request.
 *
 * @param status HTTP's
 * @param location where it sends us, if it does
 * @param retryAfter how long it asks to be left alone, as written
 * @param etag its name for this version of the page
 * @param lastModified its date of this version
 * @param contentType what it says the bytes are
 * @param body unpacked
 */
@SuppressWarnings("ArrayRecordComponent")
record Reply(
        int status,
        @Nullable String location,
        @Nullable String retryAfter,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String contentType,
        byte[] body) {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    boolean isOk() {
        return status == OK;
    }

    boolean isUnchanged() {
        return status == NOT_MODIFIED;
    }

    boolean isRedirect() {
        return location != null && (status >= 301 && status <= 303 || status == 307 || status == 308);
    }

    /** Whether the same request may do better later. */
    boolean mayPass() {
        return status == TOO_MANY_REQUESTS || status >= SERVER_ERROR;
    }
}
