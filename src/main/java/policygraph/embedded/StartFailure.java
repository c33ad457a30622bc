package policygraph.embedded;

import java.nio.file.Path;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.io.locker.FileLockException;

/** Tells from the server's exception why it does not start. */
final class StartFailure {

    private StartFailure() {}

    static RuntimeException explain(RuntimeException failure, Path home, int boltPort) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileLockException) {
                return storeInUse(home, failure);
            }
            if (cause instanceof PortBindException) {
                return portTaken(boltPort, failure);
            }
        }
        return new EmbeddedNeo4jException(
                "内置 Neo4j 无法启动：" + home + "。The embedded Neo4j on " + home + " cannot start: " + rootMessage(failure),
                "查看日志 " + home.resolve("logs") + "。See the logs in " + home.resolve("logs") + ".",
                failure);
    }

    private static EmbeddedNeo4jException storeInUse(Path home, RuntimeException failure) {
        return new EmbeddedNeo4jException(
                "数据库文件夹 " + home + " 正被另一个进程使用。The store in " + home + " is in use by another process.",
                "多半是程序已在运行：先停止它；或用 --policygraph.neo4j.home=另一个文件夹；或用 --spring.neo4j.uri= 连接已运行的数据库。"
                        + "Most likely the application runs already: stop it; or use another folder with"
                        + " --policygraph.neo4j.home=; or connect to the running database with --spring.neo4j.uri=.",
                failure);
    }

    private static EmbeddedNeo4jException portTaken(int boltPort, RuntimeException failure) {
        return new EmbeddedNeo4jException(
                "Bolt 端口 " + boltPort + " 已被占用。Port " + boltPort + " for Bolt is taken.",
                "停止占用该端口的程序（可能是另一个 Neo4j），或用 --policygraph.neo4j.bolt-port= 换一个端口（0 为任意空闲端口）。"
                        + "Stop what listens there (another Neo4j?), or choose another port with"
                        + " --policygraph.neo4j.bolt-port= (0 for any free one).",
                failure);
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
