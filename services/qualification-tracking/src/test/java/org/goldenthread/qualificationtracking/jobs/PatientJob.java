package org.goldenthread.qualificationtracking.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;

/** A kind of job that ends when a test says so. */
@ApplicationScoped
public class PatientJob implements JobHandler {

    static final String KIND = "patient";

    private final Jobs jobs;
    private final Jdbi database;
    private final Set<UUID> released = ConcurrentHashMap.newKeySet();
    private volatile boolean open;

    PatientJob(Jobs jobs, Jdbi database) {
        this.jobs = jobs;
        this.database = database;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job, JobProgress progress) {
        Awaitility.await().forever().until(() -> open || released.contains(job.id()));
        QuarkusTransaction.requiringNew().run(() -> jobs.succeed(job));
    }

    @Override
    public void abandoned(Job job, String why) {}

    void letGo(UUID job) {
        released.add(job);
    }

    void letAllGo() {
        open = true;
        Awaitility.await()
                .until(() -> database.withHandle(handle -> handle.select(
                                        "select count(*) from job where kind = ? and state in ('QUEUED', 'RUNNING')",
                                        KIND)
                                .mapTo(Integer.class)
                                .one()
                        == 0));
        open = false;
    }
}
