package policygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;
import policygraph.load.LoadProgress;

class PatienceTests {

    private static final Neo4jException GONE = new ServiceUnavailableException("no\nanswer");

    private final List<String> told = new ArrayList<>();
    private final LoadProgress progress = new LoadProgress() {
        @Override
        public void notice(String words) {
            told.add(words);
        }
    };

    @Test
    void waitsForTheDatabaseAndGoesOn() {
        Iterator<Neo4jException> troubles = List.of(
                        GONE, new TransientException("Neo.TransientError.General.DatabaseUnavailable", "starting"))
                .iterator();
        String result = new Patience(Duration.ofMinutes(1), progress).withDatabase(() -> {
            if (troubles.hasNext()) {
                throw troubles.next();
            }
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(told)
                .containsExactly(
                        "the database is not available (no answer); waiting for it up to 60 s",
                        "the database is back, the load goes on");
    }

    @Test
    void givesUpAtItsLimit() {
        assertThatExceptionOfType(DatabaseGoneException.class)
                .isThrownBy(() -> new Patience(Duration.ZERO, progress).withDatabase(() -> {
                    throw new DatabaseException("Neo.DatabaseError.Transaction.TransactionCommitFailed", "disk full");
                }))
                .withMessage("the database is not available (disk full)");
    }

    @Test
    void doesNotWaitForWhatWaitingDoesNotMend() {
        assertThatExceptionOfType(ClientException.class)
                .isThrownBy(() -> new Patience(Duration.ofMinutes(1), progress).withDatabase(() -> {
                    throw new ClientException("Neo.ClientError.Statement.TypeError", "too long");
                }));
        assertThat(told).isEmpty();
    }
}
