package policygraph.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import policygraph.PolicyGraphException;
import policygraph.fetch.FetchSettings;
import policygraph.fetch.Web;
import policygraph.source.Limits;
import policygraph.source.Sources;

/** Where the documents of a command are, as a person says it. */
final class SourceOptions {

    private static final String STANDARD_INPUT = "-";

    private static final Pattern WEB = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final double MILLIS = 1000;

    @Parameters(
            arity = "0..*",
            paramLabel = "FROM",
            description = {
                "Files, folders with all below them, zip archives, JSON Lines (.gz as well), addresses of pages and documents"
                        + " (https://…); - is standard input.",
                "What a file is, is told from its content; from a folder or an archive, those are taken whose names end like"
                        + " documents."
            })
    private List<String> from = List.of();

    @Option(names = "--urls", paramLabel = "FILE", description = "Addresses to fetch, one a line; - is standard input.")
    private List<String> lists = List.of();

    @Option(names = "--listing", paramLabel = "URL", description = "A page whose links to documents are fetched.")
    private List<String> listings = List.of();

    @Option(
            names = "--follow",
            paramLabel = "REGEX",
            description =
                    "Which links of a listing: those with this in their address or words. Without it, those of the same site"
                            + " that look like documents.")
    private @Nullable Pattern follow;

    @Option(
            names = "--pages",
            paramLabel = "N",
            defaultValue = "1",
            description = "Pages of each listing, by its link to the next (default: ${DEFAULT-VALUE}).")
    private int pages;

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description =
                    "From one request to a host to the next (default: ${DEFAULT-VALUE}); what its robots.txt asks for goes"
                            + " first.")
    private double delay;

    @Option(
            names = "--fetched",
            paramLabel = "FOLDER",
            defaultValue = "data/fetched",
            description = "Keeps what was fetched, so that it is fetched again only if it has changed (default:"
                    + " ${DEFAULT-VALUE}).")
    private Path fetched = Path.of("data/fetched");

    @Option(names = "--allow-private", description = "Fetch from this machine and its network as well.")
    private boolean allowPrivate;

    @Option(
            names = "--user-agent",
            paramLabel = "TEXT",
            description =
                    "Who asks, with an address to write to if you can. Its first word is looked up in robots.txt.")
    private @Nullable String userAgent;

    /** The sources that an earlier command named. */
    static SourceOptions of(List<String> arguments) {
        LoadCommand earlier = new LoadCommand();
        new CommandLine(earlier).parseArgs(arguments.toArray(String[]::new));
        return earlier.from();
    }

    /** The arguments of a command that name its sources, and none of its others. */
    static List<String> of(ParseResult command) {
        CommandSpec own = CommandSpec.forAnnotatedObject(new SourceOptions());
        List<String> arguments = new ArrayList<>();
        for (OptionSpec option : command.matchedOptions()) {
            if (own.findOption(option.longestName()) != null) {
                option.originalStringValues()
                        .forEach(value -> arguments.add(
                                option.arity().max() == 0 ? option.longestName() : option.longestName() + "=" + value));
            }
        }
        command.matchedPositionals().forEach(place -> arguments.addAll(place.originalStringValues()));
        return arguments;
    }

    /** Whether all is on this machine and can be looked at twice. */
    boolean isLocal() {
        return lists.isEmpty()
                && listings.isEmpty()
                && from.stream()
                        .noneMatch(place -> place.equals(STANDARD_INPUT)
                                || WEB.matcher(place).matches());
    }

    Web web() {
        return new Web(FetchSettings.polite(Objects.requireNonNullElse(userAgent, ownName()), fetched)
                .withDelay(Duration.ofMillis(Math.max(0, Math.round(delay * MILLIS))))
                .withPrivate(allowPrivate));
    }

    private static String ownName() {
        String version = SourceOptions.class.getPackage().getImplementationVersion();
        return "PolicyGraph/" + Objects.requireNonNullElse(version, "unreleased") + " (reader of published replies)";
    }

    /**
     * @throws ParameterException if nothing is named, or something that cannot be a path or address
     */
    Sources sources(Web web, CommandLine command) {
        if (from.isEmpty() && lists.isEmpty() && listings.isEmpty()) {
            throw new ParameterException(
                    command, "Nothing to load: name files, folders or addresses, or give --urls or --listing");
        }
        Sources sources = new Sources(Limits.OWN);
        try {
            from.forEach(place -> add(sources, place, web));
            lists.forEach(list -> sources.cursor(list, () -> web.list(list, reader(list))));
            listings.forEach(listing -> sources.cursor(web.listing(listing, follow, pages)));
        } catch (PolicyGraphException | InvalidPathException e) {
            throw new ParameterException(command, String.valueOf(e.getMessage()), e);
        }
        return sources;
    }

    private static void add(Sources sources, String place, Web web) {
        if (place.equals(STANDARD_INPUT)) {
            sources.nameless("stdin", () -> System.in);
        } else if (WEB.matcher(place).matches()) {
            sources.input(web.document(place));
        } else {
            sources.path(Path.of(place));
        }
    }

    private static BufferedReader reader(String list) throws IOException {
        InputStream in = list.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(list));
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
