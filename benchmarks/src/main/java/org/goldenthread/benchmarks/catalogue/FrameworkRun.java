package org.goldenthread.benchmarks.catalogue;

import java.io.IOException;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.benchmarks.load.Answer;
import org.goldenthread.benchmarks.load.Gateway;
import org.goldenthread.benchmarks.load.LoadFailure;
import org.goldenthread.benchmarks.load.Phases;

/** The life of one framework, from its draft to its second version. Fails if the catalogue counts anything but what was sent. */
final class FrameworkRun {

    private static final String CSV = "text/csv";

    /** Competences under each area. */
    private static final int AREA = 100;

    /** One in so many changes with the version, every other one of them its meaning. */
    private static final int CHANGED = 100;

    private final Gateway gateway;
    private final int competences;
    private final Vocabulary vocabulary;
    private final Phases phases = new Phases();

    FrameworkRun(Gateway gateway, int competences, long seed) {
        this.gateway = gateway;
        this.competences = competences;
        this.vocabulary = new Vocabulary(new Random(seed));
    }

    Phases run() throws IOException, InterruptedException {
        gateway.startAfresh();
        String first = path(phases.time(
                "draft",
                () -> gateway.post(
                        "/v1/frameworks", "{\"title\":\"A measured framework\",\"creator\":\"A body\"}", 201)));
        String file = file();
        Answer taken = phases.time("file in", () -> put(first, file));
        require(taken, "added", competences);
        Answer repeated = phases.time("file in again", () -> put(first, file));
        require(repeated, "unchanged", competences);
        phases.time(
                "one more",
                () -> gateway.post(first + "/competences", "{\"code\":\"X\",\"statement\":\"One more\"}", 201));
        phases.time("publish", () -> gateway.post(first + "/publication", "{}", 200));
        String second =
                path(phases.time("version", () -> gateway.post(first + "/versions", "{\"edition\":\"2\"}", 201)));
        String changes = changes();
        require(phases.time("change 1 %", () -> put(second, changes)), "replaced", (changed() + 1) / 2);
        Answer differences = phases.time("differences", () -> gateway.get(second + "/differences?limit=200", 200));
        require(differences.body().path("counts").path("edited").asInt(), changed() / 2);
        Answer impact = phases.time("impact", () -> gateway.get(second + "/impact?limit=200", 200));
        require(impact.count("competences"), changed());
        Answer end =
                phases.time("impact of its end", () -> gateway.get(first + "/impact?of=retirement&limit=200", 200));
        require(end.count("competences"), competences + 1);
        gateway.get(second, 200);
        phases.time("publish version", () -> gateway.post(second + "/publication", "{}", 200));
        String out = phases.time("file out", () -> gateway.download(second + "/competences", CSV));
        require((int) out.lines().count(), competences + 2);
        return phases;
    }

    private static String path(Answer framework) {
        return "/v1/frameworks/" + framework.text("id");
    }

    private Answer put(String framework, String file) throws IOException, InterruptedException {
        return gateway.put(framework + "/competences", CSV, file, 200);
    }

    private String file() {
        return IntStream.range(0, competences)
                .mapToObj(i -> "C%d,%s,%s,%s".formatted(i, statement(i), i % AREA == 0 ? "" : "C" + i / AREA * AREA, i))
                .collect(Collectors.joining("\r\n", "code,statement,parent,position\r\n", "\r\n"));
    }

    private String changes() {
        return IntStream.range(0, changed())
                .mapToObj(i -> "C%d,%s,%s".formatted(i * CHANGED + 1, statement(i), i % 2 == 0))
                .collect(Collectors.joining("\r\n", "code,statement,changesMeaning\r\n", "\r\n"));
    }

    private int changed() {
        return competences / CHANGED;
    }

    private String statement(int number) {
        return vocabulary.text(12) + " " + number;
    }

    private static void require(Answer answer, String count, int expected) {
        require(answer.body().path(count).asInt(-1), expected);
    }

    private static void require(int counted, int expected) {
        if (counted != expected) {
            throw new LoadFailure("The catalogue counted %d and not %d.".formatted(counted, expected));
        }
    }
}
