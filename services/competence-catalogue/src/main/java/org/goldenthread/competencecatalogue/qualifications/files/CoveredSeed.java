package org.goldenthread.competencecatalogue.qualifications.files;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.competencecatalogue.qualifications.QualificationService;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Which competences the units of the seed cover. Each is brought once: an author who takes it away does not find it there again. */
@ApplicationScoped
class CoveredSeed {

    private final Jdbi database;
    private final QualificationService register;
    private final InstantSource clock;
    private volatile boolean open = true;

    CoveredSeed(Jdbi database, QualificationService register, InstantSource clock) {
        this.database = database;
        this.register = register;
        this.clock = clock;
    }

    /** Whether a competence was not there when this was tried last. */
    boolean isOpen() {
        return open;
    }

    @Transactional
    void bring(List<Line> lines) {
        register.lock();
        int brought = database.withHandle(handle -> {
            int count = 0;
            boolean waiting = false;
            for (Line line : lines) {
                if (isNew(handle, line)) {
                    Optional<UUID> competence = competence(handle, line);
                    competence.ifPresent(id -> cover(handle, line, id));
                    count += competence.isPresent() ? 1 : 0;
                    waiting |= competence.isEmpty();
                }
            }
            open = waiting;
            return count;
        });
        if (brought > 0) {
            Log.infof("%d competences are covered by units of our sources", brought);
        }
    }

    private static String item(Line line) {
        return String.join(" ", "covered", line.cell("unit"), line.cell("framework"), line.cell("competence"));
    }

    private static boolean isNew(Handle handle, Line line) {
        return handle.select("select not exists (select from register_seed where item = ?)", item(line))
                .mapTo(Boolean.class)
                .one();
    }

    private static Optional<UUID> competence(Handle handle, Line line) {
        return handle.select("""
                        select c.id from competence c join framework f on f.id = c.framework_id
                        where f.code = ? and c.code = ? and f.published_at is not null""", line.cell("framework"), line.cell("competence"))
                .mapTo(UUID.class)
                .findFirst();
    }

    private void cover(Handle handle, Line line, UUID competence) {
        int added = handle.execute(
                "insert into unit_competence (unit, competence, coverage) values (?, ?, ?) on conflict do nothing",
                line.cell("unit"),
                competence,
                line.cell("coverage"));
        handle.execute("update unit set version = version + ? where reference = ?", added, line.cell("unit"));
        handle.execute("insert into register_seed (item, seeded_at) values (?, ?)", item(line), clock.instant());
    }
}
