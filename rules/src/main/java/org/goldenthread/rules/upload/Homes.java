package org.goldenthread.rules.upload;

import java.util.Map;
import org.goldenthread.rules.codelist.Service;
import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.rules.upload.StoredRecord.StoredWorkplace;
import org.goldenthread.rules.worker.WorkerStanding.Home;
import org.goldenthread.rules.workplace.WorkplaceFacts;
import org.goldenthread.rules.workplace.WorkplaceRow;
import org.jspecify.annotations.Nullable;

/** What workers' rules ask of the workplace that a worker has after the upload, from its row or from the record. */
final class Homes {

    private static final int NO = 2;

    private final RuleSet rules;
    private final UploadContext context;
    private final Workplaces workplaces;
    private final Home unnamed;

    Homes(RuleSet rules, UploadContext context, Workplaces workplaces) {
        this.rules = rules;
        this.context = context;
        this.workplaces = workplaces;
        unnamed = new Home(null, false, false, false, rules.faults("workplace.reference.missing"));
    }

    /** @param faults what is wrong with the row that others follow from */
    Home of(WorkplaceRow row, WorkplaceFacts facts, Map<String, String> faults) {
        RowStatus status = facts.status();
        if (status == RowStatus.DELETE) {
            return new Home(false, false, false, true, faults);
        }
        StoredWorkplace stored = context.stored().workplace(facts.reference());
        if (status != null && !status.checked()) {
            return stored == null ? new Home(null, false, false, false, faults) : onRecord(stored, faults);
        }
        return new Home(
                facts.regulated(), refuses(facts.delegatedHealthcare()), cannot(row.mainService()), false, faults);
    }

    /** Of a workplace that the file does not have. One whose row does not say which it is may be the one that is missed. */
    Home missed() {
        return workplaces.hasKeylessRows() ? unnamed : Home.UNKNOWN;
    }

    /** Of a workplace to which a worker is transferred; one that there is not is found as such, and nothing follows from it. */
    Home target(String reference) {
        WorkplaceEntry entry = workplaces.entry(reference);
        if (entry != null) {
            return entry.home();
        }
        StoredWorkplace stored = context.keepsLeftOut() ? context.stored().workplace(reference) : null;
        return stored == null ? Home.UNKNOWN : onRecord(stored, Map.of());
    }

    private Home onRecord(StoredWorkplace stored, Map<String, String> faults) {
        Integer code = stored.mainService();
        Service service = code == null ? null : rules.codeLists().service(code);
        return new Home(stored.regulated(), refuses(stored.delegatedHealthcare()), cannot(service), false, faults);
    }

    private static boolean refuses(@Nullable Integer answer) {
        return answer != null && answer == NO;
    }

    private static boolean cannot(@Nullable Service service) {
        return service != null && !service.delegatedHealthcare();
    }
}
