package org.goldenthread.qualificationtracking.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.qualificationtracking.codelists.CodeListEditions;
import org.goldenthread.qualificationtracking.collections.Collections;
import org.goldenthread.qualificationtracking.content.Contents;
import org.goldenthread.qualificationtracking.returns.Return;
import org.goldenthread.qualificationtracking.returns.ReturnProblems;
import org.goldenthread.qualificationtracking.returns.Returns;
import org.goldenthread.qualificationtracking.returns.Revision;
import org.goldenthread.qualificationtracking.returns.RevisionState;
import org.goldenthread.rules.completeness.Completeness;
import org.goldenthread.rules.completeness.CompletenessReport;
import org.goldenthread.rules.completeness.Thresholds;
import org.goldenthread.rules.worker.WorkerAnswer;

/** Counts the newest revision's content anew each time: it is asked for seldom, and a thousand workers take some milliseconds. */
@ApplicationScoped
class CompletenessService {

    private final Returns returns;
    private final Collections collections;
    private final Contents contents;
    private final CodeListEditions editions;

    CompletenessService(Returns returns, Collections collections, Contents contents, CodeListEditions editions) {
        this.returns = returns;
        this.collections = collections;
        this.contents = contents;
        this.editions = editions;
    }

    CompletenessReport report(UUID id, String organisation) {
        Return asked = returns.get(id, organisation);
        Revision newest = asked.newest();
        var validatedOn = newest.outcome().validatedOn();
        if (validatedOn == null || newest.state() == RevisionState.REJECTED) {
            throw ReturnProblems.STATE_FORBIDS
                    .with("Completeness is counted once a validation has accepted the files; revision %d is %s."
                            .formatted(newest.number(), newest.state()))
                    .member("state", newest.state());
        }
        var counted = new Completeness(
                editions.of(newest.outcome().qualificationsVersion()).codeLists(), validatedOn);
        contents.readWorkers(
                newest.contentId().orElseThrow(), worker -> counted.add(worker.cell("LOCALESTID"), worker::cell));
        return counted.against(thresholds(
                collections.withCode(asked.collection()).orElseThrow().thresholds()));
    }

    private static Thresholds thresholds(Map<String, Integer> others) {
        Thresholds thresholds = Thresholds.standard();
        for (WorkerAnswer answer : WorkerAnswer.values()) {
            Integer other = others.get(answer.text());
            if (other != null) {
                thresholds = thresholds.with(answer, other);
            }
        }
        return thresholds;
    }
}
