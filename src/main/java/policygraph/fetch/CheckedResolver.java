package policygraph.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Gives a connection the public addresses of a host and no others. It is asked for each new connection, which goes to what it
 * gives: a name that is public when it is looked at and private a moment later gains nothing.
 */
final class CheckedResolver implements DnsResolver {

    private final DnsResolver names;
    private final boolean allowPrivate;

    CheckedResolver(DnsResolver names, boolean allowPrivate) {
        this.names = names;
        this.allowPrivate = allowPrivate;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = names.resolve(host);
        InetAddress[] open = Arrays.stream(all)
                .filter(address -> allowPrivate || PublicAddresses.contain(address))
                .toArray(InetAddress[]::new);
        if (open.length == 0) {
            String addresses =
                    Arrays.stream(all).map(InetAddress::getHostAddress).collect(Collectors.joining(", "));
            throw new RefusedAddressException(
                    host + " is " + addresses + ", which is no public address; --allow-private allows it");
        }
        return open;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }

    /** A host is on this machine or in its network. */
    static final class RefusedAddressException extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        RefusedAddressException(String message) {
            super(message);
        }
    }
}
