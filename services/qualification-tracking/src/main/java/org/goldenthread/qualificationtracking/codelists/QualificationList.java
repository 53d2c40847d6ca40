package org.goldenthread.qualificationtracking.codelists;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.rules.codelist.CodeList;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.web.KeyLock;

/**
 * Makes a new version of the code list {@code qualifications} when the register of qualifications has told of titles that the newest one does not
 * have so. What was told within a second makes one version: titles come in dozens, and each version is one that software houses look at.
 */
@ApplicationScoped
class QualificationList {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String SOURCE = "competence-catalogue";

    private final CodeLists bundled;
    private final CodeListVersions versions;
    private final QualificationTitles titles;
    private final KeyLock keyLock;
    private final InstantSource clock;

    QualificationList(
            CodeLists bundled,
            CodeListVersions versions,
            QualificationTitles titles,
            KeyLock keyLock,
            InstantSource clock) {
        this.bundled = bundled;
        this.versions = versions;
        this.titles = titles;
        this.keyLock = keyLock;
        this.clock = clock;
    }

    /** What was told before this program came holds on top of what it brings. */
    @Transactional
    void bring(@Observes StartupEvent start) {
        lock();
        CodeList own = bundled.list(CodeListVersions.QUALIFICATIONS).orElseThrow();
        if (versions.add(own, true)) {
            makeUnlessTheSame();
        }
    }

    @Scheduled(every = "{golden-thread.code-lists.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void make() {
        if (titles.hasChanges()) {
            lock();
            if (titles.takeChanges()) {
                makeUnlessTheSame();
            }
        }
    }

    private void lock() {
        keyLock.hold("code list", CodeListVersions.QUALIFICATIONS);
    }

    private void makeUnlessTheSame() {
        CodeList base = versions.newestBrought(CodeListVersions.QUALIFICATIONS).orElseThrow();
        CodeList newest =
                versions.find(base.name(), versions.newestOfQualifications()).orElseThrow();
        List<List<String>> rows = overlaid(base);
        if (!rows.equals(newest.rows())) {
            String version = base.version() + "." + (versions.countMadeOn(base) + 1);
            LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
            versions.add(new CodeList(base.name(), base.title(), version, today, SOURCE, base.columns(), rows), false);
            Log.infof("Version %s of the code list qualifications holds: %d titles", version, rows.size());
        }
    }

    private List<List<String>> overlaid(CodeList base) {
        Map<Integer, List<String>> rows = new TreeMap<>();
        base.rows().forEach(row -> rows.put(Integer.valueOf(row.getFirst()), row));
        titles.all().forEach(title -> rows.put(title.code(), title.row(base.columns())));
        return List.copyOf(rows.values());
    }
}
