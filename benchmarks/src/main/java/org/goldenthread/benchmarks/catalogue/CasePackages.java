package org.goldenthread.benchmarks.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.goldenthread.benchmarks.catalogue.CaseServer.Timed;
import org.goldenthread.benchmarks.load.LoadFailure;
import org.goldenthread.benchmarks.load.Platform;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line: imports frameworks, then asks for them one after the other, at the service and through the gateway. */
@Command(
        name = "case-packages",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        sortOptions = false,
        description =
                "Imports made-up frameworks into a running platform and measures how fast packages, answers that nothing changed, the list"
                        + " of frameworks and imports are. Reads are without a token, one after the other.")
final class CasePackages implements Callable<Integer> {

    private static final double MEGABYTE = 1e6;
    private static final int FILLED_ITEMS = 3;

    @Mixin
    private Platform platform = new Platform();

    @Option(names = "--service")
    private URI service = URI.create("http://localhost:8082");

    @Option(names = "--client", description = "That may import frameworks.")
    private String client = "demo-national-body";

    @Option(names = "--file", description = "A package to ask for in place of a made-up one; of CASE 1.0 or 1.1.")
    private @Nullable Path file;

    @Option(names = "--items", description = "Of the package that is asked for.")
    private int items = 585;

    @Option(names = "--associations")
    private int associations = 3_368;

    @Option(names = "--scales", split = ",", description = "How many times that size is asked for, too.")
    private List<Double> scales = List.of(0.1, 1.0, 10.0);

    @Option(names = "--requests", description = "Of each kind on the clock.")
    private int requests = 200;

    @Option(names = "--warm-up", description = "Requests of each kind before the clock counts.")
    private int warmUp = 200;

    @Option(names = "--rate", description = "Requests a second that are never passed: the gateway has a limit.")
    private int rate = 150;

    @Option(
            names = "--imports",
            split = ",",
            description = "Items of the packages that are imported on the clock, with as many associations each.")
    private List<Integer> imports = List.of(1_000, 10_000, 10_000, 50_000);

    @Option(names = "--documents", description = "Frameworks that there are to be in the list; 0 leaves the list out.")
    private int documents = 1_000;

    @Spec
    private CommandSpec command = CommandSpec.create();

    private CasePackages() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return Platform.run(new CasePackages(), arguments);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        String token = platform.token(client);
        var direct = new CaseServer(service, rate);
        var outside = new CaseServer(platform.gateway(), rate);
        say("%-60s %8s %8s %8s %8s %8s".formatted("ms", "requests", "p50", "p95", "p99", "most"));
        for (double scale : file == null ? scales : List.of(1.0)) {
            byte[] sent = file == null ? made(scale).json() : Files.readAllBytes(file);
            JsonNode taken = direct.take(CaseServer.zipped(sent), token);
            String path = "/ims/case/v1p1/CFPackages/" + taken.path("framework").asText();
            String what = "%,d items, %,d associations"
                    .formatted(
                            taken.path("items").asInt(),
                            taken.path("associations").asInt());
            read(direct, path, "service, " + what);
            read(outside, path, "gateway, " + what);
        }
        list(direct, outside, token);
        for (int size : imports) {
            take(direct, size, token);
        }
        return CommandLine.ExitCode.OK;
    }

    private MadePackage made(double scale) {
        return new MadePackage("Benchmark of %.1f".formatted(scale), (int) Math.round(items * scale), (int)
                Math.round(associations * scale));
    }

    /** Whole, and as whoever has it already asks for it. */
    private void read(CaseServer server, String path, String what) throws IOException, InterruptedException {
        Timed first = server.get(path, "");
        print(what + ", %.2f MB".formatted(first.bytes() / MEGABYTE), measured(server, path, ""));
        print(what + ", 304", measured(server, path, first.tag()));
    }

    private void list(CaseServer direct, CaseServer outside, String token) throws IOException, InterruptedException {
        if (documents == 0) {
            return;
        }
        String path = "/ims/case/v1p1/CFDocuments?limit=100";
        for (int there = direct.get(path, "").total(); there < documents; there++) {
            direct.take(
                    CaseServer.zipped(
                            new MadePackage("Filled " + UUID.randomUUID(), FILLED_ITEMS, FILLED_ITEMS).json()),
                    token);
        }
        String of = ", list of %,d, 100 a page".formatted(direct.get(path, "").total());
        read(direct, path, "service" + of);
        read(outside, path, "gateway" + of);
        read(direct, path + "&filter=title~'benchmark'&sort=lastChangeDateTime", "service" + of + ", filter");
    }

    private Milliseconds measured(CaseServer server, String path, String tag) throws IOException, InterruptedException {
        double[] times = new double[requests];
        for (int i = -warmUp; i < requests; i++) {
            double took = server.get(path, tag).milliseconds();
            if (i >= 0) {
                times[i] = took;
            }
        }
        return Milliseconds.of(times);
    }

    /** Each time another framework: what is there already would not be stored. */
    private void take(CaseServer server, int size, String token) throws IOException, InterruptedException {
        byte[] json = new MadePackage("Imported " + UUID.randomUUID(), size, size).json();
        byte[] zipped = CaseServer.zipped(json);
        long start = System.nanoTime();
        JsonNode taken = server.take(zipped, token);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (taken.path("items").asInt() != size || taken.path("dryRun").asBoolean(true)) {
            throw new LoadFailure("What was imported is not what was sent: " + taken);
        }
        say("import of %,d items and as many associations, %.1f MB: %.2f s"
                .formatted(size, json.length / MEGABYTE, seconds));
    }

    private void print(String what, Milliseconds times) {
        say("%-60s %8d %8.1f %8.1f %8.1f %8.1f"
                .formatted(what, times.count(), times.share(0.50), times.share(0.95), times.share(0.99), times.most()));
    }

    private void say(String line) {
        PrintWriter out = command.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
