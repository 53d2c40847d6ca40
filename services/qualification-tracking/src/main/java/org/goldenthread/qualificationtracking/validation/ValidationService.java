package org.goldenthread.qualificationtracking.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.qualificationtracking.collections.Collections;
import org.goldenthread.qualificationtracking.jobs.Job;
import org.goldenthread.qualificationtracking.jobs.Jobs;
import org.goldenthread.qualificationtracking.returns.Mode;
import org.goldenthread.qualificationtracking.returns.ReceivedFile;
import org.goldenthread.qualificationtracking.returns.Return;
import org.goldenthread.qualificationtracking.returns.ReturnProblems;
import org.goldenthread.qualificationtracking.returns.ReturnService;
import org.goldenthread.qualificationtracking.returns.Returns;
import org.goldenthread.qualificationtracking.returns.RevisionState;
import org.goldenthread.qualificationtracking.returns.Verdict;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.web.ETag;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ValidationService {

    private static final Duration POLL = Duration.ofMillis(50);

    private final Returns returns;
    private final Collections collections;
    private final Jobs jobs;
    private final InstantSource clock;

    ValidationService(Returns returns, Collections collections, Jobs jobs, InstantSource clock) {
        this.returns = returns;
        this.collections = collections;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @return the id of the job */
    @Transactional
    UUID start(UUID id, String organisation, Mode mode, @Nullable String ifMatch) {
        Return locked = returns.getLocked(id, organisation);
        ETag.requireMatch(ifMatch, locked.tag());
        collections.withCode(locked.collection()).orElseThrow().requireOpenAt(clock.instant());
        requireNotRunning(id, locked);
        requireFiles(locked);
        locked.startValidation();
        returns.flush();
        return jobs.queue(ReturnService.VALIDATION, id, organisation, mode.name(), rows(locked));
    }

    private static long rows(Return locked) {
        return Arrays.stream(FileKind.values())
                .flatMap(kind -> locked.newest().file(kind).stream())
                .mapToLong(ReceivedFile::rows)
                .sum();
    }

    private void requireNotRunning(UUID id, Return locked) {
        if (locked.newest().state() == RevisionState.VALIDATING) {
            var problem = ReturnProblems.STATE_FORBIDS
                    .with("A validation is under way. Wait for it, or cancel its job.")
                    .member("state", RevisionState.VALIDATING);
            jobs.underWay(ReturnService.VALIDATION, id).ifPresent(job -> problem.member("job", "/v1/jobs/" + job.id()));
            throw problem;
        }
    }

    private static void requireFiles(Return locked) {
        List<ProblemError> missing = new ArrayList<>();
        for (FileKind kind : List.of(FileKind.WORKPLACES, FileKind.WORKERS)) {
            if (locked.newest().file(kind).isEmpty()) {
                String put = "PUT /v1/returns/" + locked.id() + "/files/" + kind.pathName();
                missing.add(ProblemError.inParameter(kind.pathName(), "missing", put));
            }
        }
        if (!missing.isEmpty()) {
            throw ReturnProblems.FILES_MISSING
                    .with("A return needs its workplaces and its workers file before it can be validated.")
                    .errors(missing)
                    .member("state", locked.newest().state());
        }
    }

    /** Waits until the job has ended, at most that long. @return whether it has */
    boolean await(UUID job, Duration atMost) {
        var until = clock.instant().plus(atMost);
        while (jobs.find(job).filter(found -> found.state().ended()).isEmpty()) {
            if (clock.instant().isAfter(until)) {
                return false;
            }
            try {
                Thread.sleep(POLL);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /** The return as it is now, whatever this request has read of it before. */
    @Transactional
    Return fresh(UUID id, String organisation) {
        return returns.getLocked(id, organisation);
    }

    @Transactional
    void conclude(Job job, Verdict verdict) {
        Return locked = returns.getLocked(job.subject(), job.organisation());
        jobs.succeed(job);
        locked.conclude(verdict);
    }

    /** Part of the transaction that ends the job. */
    @Transactional(Transactional.TxType.MANDATORY)
    void interrupted(Job job, String why) {
        Return locked = returns.getLocked(job.subject(), job.organisation());
        if (locked.newest().state() == RevisionState.VALIDATING) {
            locked.interruptValidation(why);
        }
    }
}
