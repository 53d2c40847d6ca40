package org.goldenthread.benchmarks.selection;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.goldenthread.competencecatalogue.selection.ranking.CatalogueIndex;
import org.goldenthread.competencecatalogue.selection.ranking.Entry;
import org.goldenthread.competencecatalogue.selection.ranking.IndexBuilder;
import org.goldenthread.competencecatalogue.selection.ranking.Language;
import org.goldenthread.competencecatalogue.selection.ranking.Ranker;
import org.goldenthread.competencecatalogue.selection.ranking.Weights;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** A job description of thirty lines ranked against catalogues of growing size, and the index of such a catalogue made, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Threads(1)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx256m", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SelectionScale {

    private static final int DEPTH = 50;

    private static final List<String> TEN_LINES = List.of(
            "Lead and motivate a team of care workers and make sure that shifts are covered",
            "Hold the budget of the service and keep to it",
            "Recruit, induct and retain staff",
            "Supervise staff and appraise their performance every year",
            "Protect people who use the service from abuse and report concerns",
            "Work in partnership with health and other agencies and with families",
            "Plan and lead change so that services become more personal",
            "Meet the requirements of the regulator and keep accurate records",
            "Deal with complaints and improve the quality of the service",
            "Commitment to equality of opportunity and to your own development");

    @Param({"2000", "20000", "200000"})
    public int competences;

    private final Language language = new Language();
    private final org.goldenthread.competencecatalogue.selection.ranking.Scope scope =
            new org.goldenthread.competencecatalogue.selection.ranking.Scope(
                    null,
                    true,
                    Map.of(
                            CompetenceClass.GENERIC, 35,
                            CompetenceClass.SPECIALIST, 45,
                            CompetenceClass.PARTNERSHIP, 20),
                    null);
    private List<Entry> entries = List.of();
    private CatalogueIndex index = new IndexBuilder(language, Weights.CHOSEN, 0).build();

    @Setup
    public void generate() {
        entries = new ManyCompetences().of(competences);
        index = make();
        Logger.getLogger("benchmark")
                .info(() -> "%,d competences: index of %,d bytes".formatted(index.size(), index.bytes()));
    }

    /** Three times ten lines, as deep as the service asks. */
    @Benchmark
    public int thirtyLines() {
        Ranker ranker = new Ranker(index, Weights.CHOSEN, scope);
        int found = 0;
        for (int i = 0; i < 3; i++) {
            for (String line : TEN_LINES) {
                found += ranker.rank(line, DEPTH).size();
            }
        }
        return found;
    }

    /** What a change of the catalogue costs each replica, reading from the database not counted. */
    @Benchmark
    public CatalogueIndex make() {
        IndexBuilder builder = new IndexBuilder(language, Weights.CHOSEN, entries.size());
        entries.forEach(builder::add);
        return builder.build();
    }
}
