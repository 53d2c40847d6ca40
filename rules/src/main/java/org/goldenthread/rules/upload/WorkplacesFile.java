package org.goldenthread.rules.upload;

import java.util.Map;
import org.goldenthread.rules.codelist.Service;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.rules.rule.RuleCheck;
import org.goldenthread.rules.worker.WorkerStanding.Home;
import org.goldenthread.rules.workplace.StaffNumbers;
import org.goldenthread.rules.workplace.WorkplaceFacts;
import org.goldenthread.rules.workplace.WorkplaceRow;
import org.goldenthread.rules.workplace.WorkplaceRules;
import org.goldenthread.rules.workplace.WorkplaceStanding;
import org.jspecify.annotations.Nullable;

/** Takes the rows of the workplaces file. */
final class WorkplacesFile implements FileCheck {

    private static final int NO = 2;

    private final Layout layout;
    private final RuleSet rules;
    private final WorkplaceRow view;
    private final UploadContext context;
    private final Workplaces workplaces;
    private final RuleCheck check;
    private final UploadSink sink;

    WorkplacesFile(
            Layout layout,
            RuleSet rules,
            UploadContext context,
            Workplaces workplaces,
            RuleCheck check,
            UploadSink sink) {
        this.layout = layout;
        this.rules = rules;
        this.view = new WorkplaceRow(layout, rules.codeLists(), context.postcodes());
        this.context = context;
        this.workplaces = workplaces;
        this.check = check;
        this.sink = sink;
    }

    @Override
    public void row(Row row) {
        RowShape shape = new RowShape(layout, row);
        if (!shape.isBlank()) {
            workplaces.countRow();
        }
        if (shape.report(check)) {
            if (!shape.isBlank() && shape.workplace().isEmpty()) {
                workplaces.meetKeylessRow();
            }
            remember(new WorkplaceEntry(row.line(), shape.workplace(), null, StaffNumbers.NONE, Home.UNKNOWN));
            return;
        }
        view.read(row);
        WorkplaceStanding standing = standing();
        view.standing(standing);
        WorkplaceRules.check(view, check);
        if (view.reference().isEmpty()) {
            workplaces.meetKeylessRow();
        } else if (!standing.repeated()) {
            WorkplaceFacts facts = view.facts();
            remember(new WorkplaceEntry(row.line(), view.reference(), view.status(), view.staffNumbers(), home(facts)));
            sink.workplace(row, facts);
        }
    }

    private void remember(WorkplaceEntry entry) {
        if (!entry.reference().isEmpty() && workplaces.entry(entry.reference()) == null) {
            workplaces.add(entry);
        }
    }

    private WorkplaceStanding standing() {
        String reference = view.reference();
        boolean given = !reference.isEmpty();
        boolean elsewhere = given
                && context.account().parent()
                && !isPrimary(reference)
                && context.stored().ownedElsewhere(reference);
        String location = view.isChecked() ? view.location() : "";
        return new WorkplaceStanding(
                given && (elsewhere || context.stored().workplace(reference) != null),
                elsewhere,
                given && workplaces.isRepeated(reference),
                workplaces.isLocationRepeated(location),
                !location.isEmpty() && context.stored().locationUsedElsewhere(location, reference));
    }

    private boolean isPrimary(String reference) {
        return reference.equals(context.account().primaryWorkplace());
    }

    private Home home(WorkplaceFacts facts) {
        RowStatus status = facts.status();
        if (status == RowStatus.DELETE) {
            return new Home(false, false, false, check.faults(rules.causes()));
        }
        if (status != null && !status.checked()) {
            return stored(context.stored().workplace(facts.reference()), check.faults(rules.causes()));
        }
        Service service = view.mainService();
        return new Home(
                facts.regulated(),
                refuses(facts.delegatedHealthcare()),
                service != null && !service.delegatedHealthcare(),
                check.faults(rules.causes()));
    }

    private static Home stored(StoredRecord.@Nullable StoredWorkplace stored, Map<String, String> faults) {
        return stored == null
                ? new Home(null, false, false, faults)
                : new Home(stored.regulated(), refuses(stored.delegatedHealthcare()), false, faults);
    }

    private static boolean refuses(@Nullable Integer answer) {
        return answer != null && answer == NO;
    }
}
