package org.goldenthread.benchmarks.catalogue;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.goldenthread.benchmarks.catalogue.SyncRun.Tally;
import org.goldenthread.benchmarks.load.Gateway;
import org.goldenthread.benchmarks.load.LoadFailure;
import org.goldenthread.benchmarks.load.Platform;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line: a training provider's system sends all its courses, sends them again, and sends them with a few changed. */
@Command(
        name = "provider-sync",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        sortOptions = false,
        description =
                "Sends a training provider's whole catalogue of courses through a running gateway in batches: first all that are new, then the same "
                        + "again, then with some changed. Fails unless each time became of each course what should.")
final class ProviderSync implements Callable<Integer> {

    private static final double MEGABYTE = 1e6;

    @Mixin
    private Platform platform = new Platform();

    @Option(names = "--client")
    private String client = "demo-training-provider";

    @Option(names = "--provider", description = "The client's training provider.")
    private String provider = "TP-001";

    @Option(names = "--courses", description = "With two and a half runs each.")
    private int courses = 20_000;

    @Option(names = "--batch", description = "Courses a request.")
    private int batch = 500;

    @Option(names = "--connections")
    private int connections = 4;

    @Option(names = "--changed", description = "Of how many courses one is changed at last.")
    private int changed = 100;

    @Option(names = "--seed", description = "Of the courses and their references; one that was not sent before.")
    private long seed = 1;

    @Spec
    private CommandSpec command = CommandSpec.create();

    private ProviderSync() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return Platform.run(new ProviderSync(), arguments);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var today = LocalDate.now(ZoneOffset.UTC);
        ProviderData data = ProviderData.prepare(platform.connect(client), provider);
        int some = (courses + changed - 1) / changed;
        sync("first", new GeneratedCourses(seed, today, data, 0), new Tally(courses, 0, 0));
        sync("nothing changed", new GeneratedCourses(seed, today, data, 0), new Tally(0, 0, courses));
        sync("one in " + changed, new GeneratedCourses(seed, today, data, changed), new Tally(0, some, courses - some));
        return CommandLine.ExitCode.OK;
    }

    private void sync(String name, GeneratedCourses generated, Tally expected)
            throws IOException, InterruptedException {
        SyncRun run = new SyncRun(generated, provider, courses, batch);
        List<Gateway> open = run.connect(connections, () -> platform.connect(client));
        long start = System.nanoTime();
        run.send(open);
        double seconds = (System.nanoTime() - start) / 1e9;
        PrintWriter out = command.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%-16s %,9d courses %8.2f s %8.0f courses/s %8.1f MB, slowest batch %.2f s: %s%n",
                name,
                courses,
                seconds,
                courses / seconds,
                run.bytes() / MEGABYTE,
                run.slowest(),
                run.tally());
        out.flush();
        if (!run.tally().equals(expected)) {
            throw new LoadFailure("It should have been " + expected + ". Was the seed used before?");
        }
    }
}
