package org.goldenthread.competencecatalogue.courseuploads;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.competencecatalogue.courses.Outcome;
import org.goldenthread.competencecatalogue.courses.form.NationalRow;
import org.goldenthread.competencecatalogue.courses.judgement.VenueDraft;
import org.goldenthread.competencecatalogue.courses.judgement.VenueJudge;
import org.goldenthread.competencecatalogue.courses.venues.VenueForm;
import org.goldenthread.competencecatalogue.courses.venues.VenueService;
import org.goldenthread.competencecatalogue.courseuploads.RowJudgements.Judgement;
import org.goldenthread.competencecatalogue.courseuploads.RowJudgements.Place;

/** Judges an upload of venues. There are few enough of them to be looked at together, as the rule that names are unique needs. */
@ApplicationScoped
class VenueUploadJudge {

    private final UploadRows rows;
    private final RowJudgements judged;
    private final VenueJudge judge;
    private final VenueService venues;

    VenueUploadJudge(UploadRows rows, RowJudgements judged, VenueJudge judge, VenueService venues) {
        this.rows = rows;
        this.judged = judged;
        this.judge = judge;
        this.venues = venues;
    }

    /** The venues that the rows make, with what was found of the rows. */
    record Judged(List<VenueDraft> venues, List<Outcome> outcomes, List<Judgement> judgements) {}

    Judged judge(Upload upload) {
        Map<String, Integer> positions = NationalRow.positions(upload.columns());
        List<Integer> lines = new ArrayList<>();
        List<VenueDraft> drafts = new ArrayList<>();
        List<Judgement> judgements = new ArrayList<>();
        rows.forEach(upload.id(), UploadRows.Which.ALL, row -> {
            RowFault wrongCells = CourseUploadJudge.wrongCells(upload, row);
            if (wrongCells != null && !row.dropped()) {
                judgements.add(new Judgement(row.line(), List.of(wrongCells), List.of(), null));
            } else if (!row.dropped()) {
                lines.add(row.line());
                drafts.add(VenueForm.draft(NationalRow.of(positions, row.cells())::cell));
            }
        });
        var found = judge.judge(upload.provider(), drafts);
        List<Outcome> outcomes = venues.outcomes(upload.provider(), drafts);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            List<RowFault> errors = found.get(i).stream().map(RowFault::of).toList();
            judgements.add(new Judgement(lines.get(i), errors, List.of(), errors.isEmpty() ? outcomes.get(i) : null));
            places.add(new Place(lines.get(i), lines.get(i), drafts.get(i).reference()));
        }
        judged.assign(upload.id(), places);
        return new Judged(drafts, outcomes, judgements);
    }

    static boolean isFaultless(Judgement judgement) {
        return Objects.requireNonNull(judgement.errors()).isEmpty();
    }
}
