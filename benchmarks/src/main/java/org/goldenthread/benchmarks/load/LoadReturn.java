package org.goldenthread.benchmarks.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.goldenthread.sampledata.spec.EmployerKind;
import org.goldenthread.sampledata.spec.SampleSpec;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line: sends generated returns through a running gateway and prints what each step took. */
@Command(
        name = "load-return",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        sortOptions = false,
        description =
                "Uploads, validates and submits a generated return through a running gateway, some times to warm up, "
                        + "then some times on the clock. Each time it is a correction with other content and the same size.")
final class LoadReturn implements Callable<Integer> {

    private static final double MEGABYTE = 1e6;

    @Mixin
    private Platform platform = new Platform();

    @Option(names = "--client")
    private String client = "demo-other-authority";

    @Option(names = "--organisation", description = "Whose return it is; must have nothing signed off.")
    private String organisation = "LA-211";

    @Option(
            names = "--organisation-number",
            description = "CQC numbers are made from it; no other return may have them.")
    private int organisationNumber = 900_211;

    @Option(names = "--collection")
    private String collection = "2026";

    @Option(names = "--workplaces")
    private int workplaces = 200;

    @Option(names = "--workers")
    private int workers = 10_000;

    @Option(names = "--training", description = "Rows of training.")
    private int training = 10_000;

    @Option(names = "--warm-up", description = "Runs before the clock counts.")
    private int warmUp = 1;

    @Option(names = "--repeat", description = "Runs on the clock.")
    private int repeat = 3;

    @Option(names = "--seed", description = "Of the first run; each one after it takes the next.")
    private long seed = 1;

    @Spec
    private CommandSpec command = CommandSpec.create();

    private LoadReturn() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return Platform.run(new LoadReturn(), arguments);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = command.commandLine().getOut();
        List<Phases> measured = new ArrayList<>();
        for (int run = 0; run < warmUp + repeat; run++) {
            boolean counts = run >= warmUp;
            Phases phases = run(seed + run, out);
            print(counts ? "run " + (run - warmUp + 1) : "warm-up", phases, out);
            if (counts) {
                measured.add(phases);
            }
        }
        measured.stream()
                .mapToDouble(Phases::total)
                .sorted()
                .skip(measured.size() / 2)
                .findFirst()
                .ifPresent(median -> out.printf(
                        Locale.ROOT, "median of %d: %.2f s, %.0f workers/s%n", repeat, median, workers / median));
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private Phases run(long runSeed, PrintWriter out) throws IOException, InterruptedException {
        SampleSpec spec = SampleSpec.of(runSeed, workplaces, workers, training)
                .withOrganisation(organisationNumber, EmployerKind.MIXED);
        Gateway connection = platform.connect(client);
        try (ReturnFiles files = ReturnFiles.generate(spec)) {
            out.printf(
                    Locale.ROOT,
                    "seed %d: %d workplaces, %d workers, %d rows of training, %.1f MB%n",
                    runSeed,
                    workplaces,
                    workers,
                    training,
                    files.bytes() / MEGABYTE);
            out.flush();
            return new ReturnRun(connection, organisation, collection).send(files);
        }
    }

    private static void print(String name, Phases phases, PrintWriter out) {
        phases.seconds().forEach((phase, seconds) -> out.printf(Locale.ROOT, "  %-18s %8.3f s%n", phase, seconds));
        out.printf(Locale.ROOT, "  %-18s %8.3f s%n", name + " in all", phases.total());
        out.flush();
    }
}
