package org.goldenthread.rules.upload;

import org.goldenthread.rules.file.Layout;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.rule.RuleCheck;
import org.goldenthread.rules.worker.WorkerStanding.Home;
import org.goldenthread.rules.workplace.StaffNumbers;
import org.goldenthread.rules.workplace.WorkplaceFacts;
import org.goldenthread.rules.workplace.WorkplaceRow;
import org.goldenthread.rules.workplace.WorkplaceRules;
import org.goldenthread.rules.workplace.WorkplaceStanding;

/** Takes the rows of the workplaces file. */
final class WorkplacesFile implements FileCheck {

    private final Layout layout;
    private final RuleSet rules;
    private final WorkplaceRow view;
    private final UploadContext context;
    private final Workplaces workplaces;
    private final RuleCheck check;
    private final UploadSink sink;
    private final Homes homes;

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
        this.homes = new Homes(rules, context, workplaces);
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
            Home home = homes.of(view, facts, check.faults(rules.causes()));
            remember(new WorkplaceEntry(row.line(), view.reference(), view.status(), view.staffNumbers(), home));
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
}
