package org.goldenthread.qualificationtracking.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.goldenthread.qualificationtracking.collections.Collections;
import org.goldenthread.web.CurrentCaller;

/** Returns as the caller of this moment sees them. */
@ApplicationScoped
public class ReturnResponses {

    private final Collections collections;
    private final CurrentCaller caller;
    private final InstantSource clock;

    ReturnResponses(Collections collections, CurrentCaller caller, InstantSource clock) {
        this.collections = collections;
        this.caller = caller;
        this.clock = clock;
    }

    public ReturnResponse of(Return workforceReturn) {
        boolean windowOpen = collections
                .withCode(workforceReturn.collection())
                .filter(found -> found.openAt(clock.instant()))
                .isPresent();
        return ReturnResponse.from(workforceReturn, workforceReturn.allowedActions(caller::has, windowOpen));
    }
}
