package org.goldenthread.benchmarks.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line: fills the catalogue of a running service that has an empty one, and searches it at a steady rate. */
@Command(
        name = "search-benchmark",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        sortOptions = false,
        description = "Fills the tables of a running competence-catalogue and searches them at a steady rate.")
final class SearchBenchmark implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Option(names = "--address", description = "Of the service.")
    private URI address = URI.create("http://localhost:8082");

    @Option(names = "--database", description = "Of the service, as JDBC has it.")
    private String database = "jdbc:postgresql://localhost:5432/competence-catalogue";

    @Option(names = "--user")
    private String user = "competence-catalogue";

    @Option(names = "--password")
    private String password = "";

    @Option(names = "--fill", description = "Fill the tables first.")
    private boolean fill;

    @Option(names = "--competences")
    private int competences = 200_000;

    @Option(names = "--courses", description = "With two and a half runs each.")
    private int courses = 100_000;

    @Option(names = "--rate", description = "Requests a second.")
    private int rate = 50;

    @Option(names = "--warm-up", description = "Seconds before it counts.")
    private int warmUp = 20;

    @Option(names = "--seconds")
    private int seconds = 60;

    @Option(names = "--depth", description = "How far down the long lists some requests go on.")
    private int depth = 10_000;

    @Option(names = "--seed")
    private long seed = 1;

    @Spec
    private CommandSpec command = CommandSpec.create();

    private SearchBenchmark() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new SearchBenchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws SQLException, IOException, InterruptedException {
        PrintWriter out = command.commandLine().getOut();
        SearchMix mix;
        try (Connection connection = DriverManager.getConnection(database, user, password)) {
            if (fill) {
                long start = System.nanoTime();
                new GeneratedCatalogue(connection, seed, LocalDate.now(ZoneOffset.UTC)).fill(competences, courses);
                out.printf(Locale.ROOT, "filled in %.0f s%n", (System.nanoTime() - start) / 1e9);
            }
            mix = SearchMix.of(connection, seed);
        }
        for (String list : mix.longLists()) {
            goDown(list, mix);
        }
        new SteadyLoad(address).run(mix, rate, warmUp);
        var load = new SteadyLoad(address);
        load.run(mix, rate, seconds);
        print(load, out);
        return load.failures() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** Walks down a list, and keeps the last of its pages for the load. */
    private void goDown(String list, SearchMix mix) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String path = list + "&limit=200";
            for (int seen = 0; seen <= depth; seen += 200) {
                var answer =
                        http.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofByteArray());
                JsonNode page = JSON.readTree(answer.body());
                if (!page.hasNonNull("next")) {
                    break;
                }
                path = list + "&limit=200&after=" + page.path("next").asText();
                if (seen > depth * 3 / 4) {
                    mix.goesOnAt(list + "&after=" + page.path("next").asText());
                }
            }
        }
    }

    private static void print(SteadyLoad load, PrintWriter out) {
        out.printf(Locale.ROOT, "%-40s %8s %8s %8s %8s %8s%n", "ms", "requests", "p50", "p95", "p99", "most");
        for (Map.Entry<String, double[]> kind : load.milliseconds().entrySet()) {
            var times = new Milliseconds(kind.getValue());
            out.printf(
                    Locale.ROOT,
                    "%-40s %8d %8.1f %8.1f %8.1f %8.1f%n",
                    kind.getKey().isEmpty() ? "all" : kind.getKey(),
                    times.count(),
                    times.share(0.50),
                    times.share(0.95),
                    times.share(0.99),
                    times.most());
        }
        out.printf("%d failures%n", load.failures());
        load.slowest(10).forEach(out::println);
        out.flush();
    }
}
