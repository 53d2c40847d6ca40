package org.goldenthread.sampledata.training;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.sampledata.draw.Draw;
import org.goldenthread.sampledata.draw.Part;
import org.goldenthread.sampledata.row.CodeChoices;
import org.goldenthread.sampledata.row.SampleColumns;
import org.goldenthread.sampledata.row.SampleRow;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.goldenthread.sampledata.worker.Worker;

/** Fills in the rows of the training file. */
public final class TrainingRows {

    private static final int WITHIN_YEARS = 3;
    private static final List<Integer> MONTHS = List.of(12, 24, 36);
    private static final String EXTERNAL = "2";

    private final SampleSpec spec;
    private final SampleColumns columns;
    private final CodeChoices choices;

    public TrainingRows(SampleSpec spec, CodeChoices choices) {
        this.spec = spec;
        this.columns = SampleColumns.of(FileKind.TRAINING, spec);
        this.choices = choices;
    }

    public SampleColumns columns() {
        return columns;
    }

    /** A worker's training, by its place among theirs. */
    public SampleRow of(Worker worker, int place) {
        Draw draw = Draw.of(
                spec.seed(),
                Part.TRAINING,
                spec.organisation(),
                worker.workplace().place(),
                worker.place(),
                place);
        String deliveredBy = draw.pick(List.of("1", EXTERNAL));
        SampleRow row = new SampleRow(columns)
                .set("LOCALESTID", worker.workplace().reference())
                .set("UNIQUEWORKERID", worker.reference())
                .set("CATEGORY", choices.pick("training-categories", draw))
                .set("TRAININGNAME", "Sample course " + draw.between(1, 99))
                .set("ACCREDITED", draw.pick(List.of("0", "1", "999")))
                .set("WHODELIVERED", deliveredBy)
                .set("PROVIDERNAME", deliveredBy.equals(EXTERNAL) ? choices.pick("training-providers", draw) : "")
                .set("HOWDELIVERED", draw.between(1, 2))
                .set("NOTES", draw.chance(0.1) ? "Certificate seen, copy on file" : "");
        dates(row, draw);
        return row;
    }

    private void dates(SampleRow row, Draw draw) {
        // The end of a month is left out: there, adding months is a matter of opinion.
        LocalDate day =
                draw.between(spec.asOf().minusYears(WITHIN_YEARS), spec.asOf().minusDays(1));
        LocalDate completed = day.withDayOfMonth(Math.min(day.getDayOfMonth(), 28));
        row.set("DATECOMPLETED", completed);
        if (draw.chance(0.3)) {
            row.set("VALIDITY", "none");
            return;
        }
        int months = draw.pick(MONTHS);
        row.set("VALIDITY", months);
        if (draw.chance(0.7)) {
            row.set("EXPIRYDATE", completed.plusMonths(months).minusDays(1));
        }
    }
}
