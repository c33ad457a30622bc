package policygraph.embedded;

import java.net.URI;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.Http11NioProtocol;

/** Neo4j Browser's place on the web server. */
public final class Browser {

    private final Connector connector = new Connector(Http11NioProtocol.class.getName());
    private final int boltPort;

    Browser(int port, int boltPort) {
        this.boltPort = boltPort;
        connector.setPort(port);
        connector.setProperty("address", EmbeddedNeo4j.ADDRESS);
    }

    Connector connector() {
        return connector;
    }

    /** Port of 127.0.0.1 that it is served from; negative until the web server runs. */
    public int port() {
        return connector.getLocalPort();
    }

    /** The link that opens Browser with everything but the password filled in. */
    public URI link() {
        return URI.create("http://localhost:" + port() + "/browser/?dbms=bolt://" + EmbeddedNeo4j.USER + "@localhost:"
                + boltPort);
    }
}
