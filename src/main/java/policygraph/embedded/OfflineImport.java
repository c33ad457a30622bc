package policygraph.embedded;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.springframework.util.FileSystemUtils;
import policygraph.PolicyGraphException;

/** Neo4j's own importer in this JVM: makes a new store in the embedded server's folder while no server has it open. */
public final class OfflineImport {

    /** Where the new store is made, until it is whole. */
    private static final String UNFINISHED = "import-unfinished";

    private static final List<String> STORE = List.of("data/databases", "data/transactions");

    private OfflineImport() {}

    /**
     * Imports, in place of the store that is there; of that nothing is left. The new one is made beside it and takes its place
     * when it is whole, so that who stops the import has the old one.
     *
     * @param home folder of the embedded server
     * @param arguments of {@code neo4j-admin database import full}, without the name of the database
     * @param out what the importer tells as it goes
     * @throws PolicyGraphException if it does not come to its end
     */
    public static void run(Path home, List<String> arguments, PrintStream out) {
        Path folder = home.toAbsolutePath().normalize();
        Path aside = folder.resolve(UNFINISHED);
        try {
            FileSystemUtils.deleteRecursively(aside);
            Files.createDirectories(aside);
            try {
                importInto(aside, folder.resolve("import.report"), arguments, out);
                moveIntoPlace(aside, folder);
            } finally {
                FileSystemUtils.deleteRecursively(aside);
            }
        } catch (IOException e) {
            throw new PolicyGraphException(folder + ": nothing was imported (" + e + ")", e);
        }
    }

    private static void importInto(Path home, Path report, List<String> arguments, PrintStream out) {
        List<String> command =
                new ArrayList<>(List.of("database", "import", "full", GraphDatabaseSettings.DEFAULT_DATABASE_NAME));
        command.add("--report-file=" + report);
        command.addAll(arguments);
        try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
            ExecutionContext context = new ExecutionContext(home, home.resolve("conf"), out, out, files);
            int exit = AdminTool.execute(context, command.toArray(String[]::new));
            if (exit != 0) {
                throw new PolicyGraphException(home.getParent() + ": Neo4j's importer gave up (" + exit
                        + "), for the reason above; nothing was imported, import once more");
            }
        }
    }

    private static void moveIntoPlace(Path aside, Path home) throws IOException {
        for (String folder : STORE) {
            Path store = home.resolve(folder).resolve(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            FileSystemUtils.deleteRecursively(store);
            Files.createDirectories(store.getParent());
            Files.move(aside.resolve(home.relativize(store)), store);
        }
    }
}
