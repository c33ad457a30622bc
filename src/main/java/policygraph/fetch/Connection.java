package policygraph.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.commons.io.IOUtils;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import policygraph.load.Input;

/** One request at a time, without redirects, cookies, log-ins or proxies; bounded in size and time. */
final class Connection implements AutoCloseable {

    private static final byte[] NOTHING = {};

    /** Of a body that nobody wants, so much is read to keep the connection. */
    private static final int SHORT = 1 << 16;

    private final CloseableHttpClient client;
    private final FetchSettings settings;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "fetch-watch");
        thread.setDaemon(true);
        return thread;
    });

    Connection(FetchSettings settings, DnsResolver names) {
        this.settings = settings;
        Timeout idle = Timeout.of(settings.patience());
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedResolver(names, settings.allowPrivate()))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(idle)
                                .setSocketTimeout(idle)
                                .build())
                        .build())
                .setUserAgent(settings.userAgent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    /**
     * @param known the version that is kept of the page, not to be sent again
     * @throws PolicyGraphException if the answer is too large
     */
    Reply get(URI uri, @Nullable StoredPage known) throws IOException {
        HttpGet request = new HttpGet(uri);
        if (known != null && known.etag() != null) {
            request.setHeader("If-None-Match", known.etag());
        }
        if (known != null && known.lastModified() != null) {
            request.setHeader("If-Modified-Since", known.lastModified());
        }
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> end = watch.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                settings.patience().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return exchange(request);
        } catch (IOException e) {
            if (late.get()) {
                throw new InterruptedIOException(
                        "no whole answer within " + settings.patience().toMillis() / 1000.0 + " s");
            }
            throw e;
        } finally {
            end.cancel(false);
        }
    }

    private Reply exchange(HttpGet request) throws IOException {
        ClassicHttpResponse response = client.executeOpen(null, request, null);
        try {
            return new Reply(
                    response.getCode(),
                    header(response, "Location"),
                    header(response, "Retry-After"),
                    header(response, "ETag"),
                    header(response, "Last-Modified"),
                    header(response, "Content-Type"),
                    body(request, response));
        } finally {
            // All that is wanted has been read; what is left may be what was given up.
            IOUtils.closeQuietly(response);
        }
    }

    /** What is left of it would be read to its end when the response is closed, if the request were not given up before. */
    private static byte[] body(HttpGet request, ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return NOTHING;
        }
        if (response.getCode() != HttpStatus.SC_OK) {
            if (entity.getContent().readNBytes(SHORT).length == SHORT) {
                request.cancel();
            }
            return NOTHING;
        }
        try {
            return Input.read(
                    request.getScheme() + "://" + request.getAuthority() + request.getPath(), entity.getContent());
        } catch (PolicyGraphException e) {
            request.cancel();
            throw e;
        }
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        client.close();
    }
}
