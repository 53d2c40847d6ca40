package org.goldenthread.benchmarks.catalogue;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.goldenthread.benchmarks.load.Gateway;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line: takes frameworks of growing sizes through their lives and prints what each step took. */
@Command(
        name = "framework-authoring",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        sortOptions = false,
        description =
                "Drafts, fills, publishes and revises frameworks through a running gateway, and prints the median of each step at each size. What it"
                        + " publishes stays: use a store that can be thrown away.")
final class FrameworkAuthoring implements Callable<Integer> {

    @Option(names = "--gateway")
    private URI gateway = URI.create("http://localhost:8080");

    @Option(names = "--token-address", description = "Where tokens are given for client credentials.")
    private URI tokenAddress = URI.create("http://localhost:8180/realms/golden-thread/protocol/openid-connect/token");

    @Option(names = "--client")
    private String client = "demo-national-body";

    @Option(names = "--secret")
    private String secret = "demo-secret";

    @Option(names = "--competences", split = ",", description = "Sizes of the frameworks, smallest first.")
    private List<Integer> competences = List.of(1_000, 10_000);

    @Option(names = "--warm-up", description = "Lives of the smallest size before the clock counts.")
    private int warmUp = 2;

    @Option(names = "--repeat", description = "Lives on the clock, of each size.")
    private int repeat = 3;

    @Option(names = "--seed")
    private long seed = 1;

    @Spec
    private CommandSpec command = CommandSpec.create();

    private FrameworkAuthoring() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new FrameworkAuthoring()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (int run = 0; run < warmUp; run++) {
            live(competences.getFirst());
        }
        Map<Integer, Map<String, Double>> medians = new LinkedHashMap<>();
        for (int size : competences) {
            medians.put(size, medians(size));
        }
        print(medians, command.commandLine().getOut());
        return CommandLine.ExitCode.OK;
    }

    private Map<String, Double> live(int size) throws IOException, InterruptedException {
        Gateway connection = new Gateway(gateway);
        connection.logIn(tokenAddress, client, secret);
        return new FrameworkRun(connection, size, seed++).run().seconds();
    }

    private Map<String, Double> medians(int size) throws IOException, InterruptedException {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int run = 0; run < repeat; run++) {
            live(size)
                    .forEach((step, taken) -> seconds.computeIfAbsent(step, none -> new ArrayList<>())
                            .add(taken));
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        seconds.forEach(
                (step, all) -> medians.put(step, all.stream().sorted().toList().get(all.size() / 2)));
        return medians;
    }

    private static void print(Map<Integer, Map<String, Double>> medians, PrintWriter out) {
        out.printf("%-18s", "seconds");
        medians.keySet().forEach(size -> out.printf(Locale.ROOT, "%12d", size));
        out.println();
        for (String step : medians.values().iterator().next().keySet()) {
            out.printf("%-18s", step);
            medians.values().forEach(steps -> out.printf(Locale.ROOT, "%12.3f", steps.get(step)));
            out.println();
        }
        out.flush();
    }
}
