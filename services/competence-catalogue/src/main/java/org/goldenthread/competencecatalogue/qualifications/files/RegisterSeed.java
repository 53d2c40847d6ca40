package org.goldenthread.competencecatalogue.qualifications.files;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.qualifications.QualificationService;
import org.goldenthread.competencecatalogue.qualifications.Qualifications;
import org.goldenthread.competencecatalogue.qualifications.titles.TitleService;
import org.goldenthread.problem.ProblemException;

/**
 * Brings what the register has not got: the national titles, and the qualifications, units and rules of combination that are in our sources. What is there
 * stays as authors left it. Which competences units cover is brought when the frameworks are there, which may be later.
 */
@ApplicationScoped
class RegisterSeed {

    private static final String FOLDER = "/seed/qualifications/";

    /** After the frameworks, which are seeded with no priority of their own. */
    private static final int LATE = 4_000;

    private final QualificationService register;
    private final Qualifications qualifications;
    private final TitleService titles;
    private final UnitLoad units;
    private final QualificationLoad loadedQualifications;
    private final CombinationLoad combinations;
    private final CoveredSeed covered;
    private final NationalTitles nationalTitles;

    RegisterSeed(
            QualificationService register,
            Qualifications qualifications,
            TitleService titles,
            UnitLoad units,
            QualificationLoad loadedQualifications,
            CombinationLoad combinations,
            CoveredSeed covered,
            NationalTitles nationalTitles) {
        this.register = register;
        this.qualifications = qualifications;
        this.titles = titles;
        this.units = units;
        this.loadedQualifications = loadedQualifications;
        this.combinations = combinations;
        this.covered = covered;
        this.nationalTitles = nationalTitles;
    }

    void begin(@Observes @Priority(LATE) StartupEvent start) {
        try {
            bring();
        } catch (ProblemException refused) {
            // what authors have made of the register since does not go with the seed any more: theirs holds
            Log.warnf("The register was not seeded: %s %s", refused.detail(), refused.errors());
        }
        coverCompetences();
    }

    @Transactional
    void bring() {
        // Two replicas that start on an empty database at once: the second finds the register filled.
        register.lock();
        Set<Integer> known = qualifications.titles();
        long newTitles = nationalTitles.all().stream()
                .filter(title -> !known.contains(title.code()))
                .filter(titles::addUnlessKnown)
                .count();
        List<Line> newUnits = missing(
                "units",
                "reference",
                qualifications.units(keys("units", "reference")).keySet());
        if (!newUnits.isEmpty()) {
            units.merge(newUnits, new RowFaults(), false);
        }
        List<Line> entries =
                missing("qualifications", "number", qualifications.known(keys("qualifications", "number")));
        if (!entries.isEmpty()) {
            loadedQualifications.merge(entries, new RowFaults(), false);
            Set<String> brought =
                    entries.stream().map(line -> line.cell("number")).collect(Collectors.toSet());
            combinations.merge(
                    lines("combinations").stream()
                            .filter(line -> brought.contains(line.cell("qualification")))
                            .toList(),
                    new RowFaults(),
                    false);
        }
        if (newTitles + newUnits.size() + entries.size() > 0) {
            Log.infof(
                    "Registered %d titles, %d units and %d qualifications of our sources",
                    newTitles, newUnits.size(), entries.size());
        }
    }

    @Scheduled(
            every = "{golden-thread.qualifications.cover-every:1m}",
            delayed = "10s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void coverCompetences() {
        if (covered.isOpen()) {
            covered.bring(lines("covered"));
        }
    }

    private static List<Line> missing(String file, String key, Set<String> known) {
        return lines(file).stream()
                .filter(line -> !known.contains(line.cell(key)))
                .toList();
    }

    private static List<String> keys(String file, String key) {
        return lines(file).stream().map(line -> line.cell(key)).toList();
    }

    private static List<Line> lines(String name) {
        try (InputStream in = RegisterSeed.class.getResourceAsStream(FOLDER + name + ".csv")) {
            if (in == null) {
                throw new IllegalStateException("no data file " + name);
            }
            return new CsvLines(RegisterFile.ofSeed(name), new RowFaults()).read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
