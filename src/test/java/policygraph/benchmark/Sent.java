package policygraph.benchmark;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

/** The statements that a piece of reading sends, so that a bare driver can send the very same. */
record Sent(List<Statement> statements) {

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    /** Rows that a page of an answer reads: its own, and one to see that there are more. */
    private static final int MOST_ROWS = 201;

    /** A text and what it was run with. */
    record Statement(String cypher, Map<String, Object> parameters) {}

    /** What the reading sends through the driver that it is given. */
    static Sent by(Driver driver, Consumer<Driver> reading) {
        List<Statement> statements = new ArrayList<>();
        reading.accept(listening(driver, statements));
        return new Sent(List.copyOf(statements));
    }

    /** The question itself alone, without what prepares and follows it. */
    Sent only(String cypher) {
        return new Sent(
                statements.stream().filter(one -> one.cypher.equals(cypher)).toList());
    }

    /** Sends them again, in one transaction, and takes the rows. */
    long send(Driver driver) {
        try (Session session = driver.session(READING)) {
            return session.executeRead(tx -> statements.stream()
                    .collect(Collectors.summingLong(one -> tx.run(one.cypher, one.parameters).stream()
                            .limit(MOST_ROWS)
                            .count())));
        }
    }

    private static Driver listening(Driver driver, List<Statement> statements) {
        return proxy(Driver.class, driver, (self, method, given) -> {
            Object result = method.invoke(driver, given);
            return result instanceof Session session ? listening(session, statements) : result;
        });
    }

    private static Session listening(Session session, List<Statement> statements) {
        return proxy(Session.class, session, (self, method, given) -> {
            if (given != null && given[0] instanceof TransactionCallback<?> reading) {
                given[0] = (TransactionCallback<Object>) tx -> reading.execute(listening(tx, statements));
            }
            return method.invoke(session, given);
        });
    }

    @SuppressWarnings("unchecked")
    private static TransactionContext listening(TransactionContext tx, List<Statement> statements) {
        return proxy(TransactionContext.class, tx, (self, method, given) -> {
            if (method.getName().equals("run")) {
                statements.add(new Statement(
                        (String) given[0],
                        given.length > 1 && given[1] instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of()));
            }
            return method.invoke(tx, given);
        });
    }

    private static <T> T proxy(Class<T> type, T real, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            try {
                return handler.invoke(real, method, given);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
