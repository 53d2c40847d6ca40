package org.goldenthread.competencecatalogue.courseuploads;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.goldenthread.competencecatalogue.courses.CourseLocks;
import org.goldenthread.competencecatalogue.courses.CourseWriter;
import org.goldenthread.competencecatalogue.courses.CourseWriter.Decision;
import org.goldenthread.competencecatalogue.courses.Courses;
import org.goldenthread.competencecatalogue.courses.Outcome;
import org.goldenthread.competencecatalogue.courses.venues.VenueService;
import org.goldenthread.competencecatalogue.courseuploads.Upload.Published;
import org.goldenthread.problem.Problems;

/** Publishes an upload as a whole or not at all. */
@ApplicationScoped
class Publication {

    private static final int AT_ONCE = 500;

    private final Uploads uploads;
    private final UploadRows rows;
    private final CourseUploadJudge courseJudge;
    private final VenueUploadJudge venueJudge;
    private final Courses courses;
    private final CourseLocks locks;
    private final CourseWriter writer;
    private final VenueService venues;

    Publication(
            Uploads uploads,
            UploadRows rows,
            CourseUploadJudge courseJudge,
            VenueUploadJudge venueJudge,
            Courses courses,
            CourseLocks locks,
            CourseWriter writer,
            VenueService venues) {
        this.uploads = uploads;
        this.rows = rows;
        this.courseJudge = courseJudge;
        this.venueJudge = venueJudge;
        this.courses = courses;
        this.locks = locks;
        this.writer = writer;
        this.venues = venues;
    }

    /**
     * @param version that was judged to be without errors
     * @return the upload; one that is published already as it is
     */
    @Transactional
    Upload publish(String provider, UUID id, PublicationRequest request, long version) {
        Upload upload = uploads.lock(provider, id);
        Published before = upload.published();
        if (before != null && before.mode() == request.modeOrMerge()) {
            return upload;
        }
        upload.requireOpen();
        if (upload.version() != version) {
            throw Problems.CONFLICT_OF_VERSIONS.with("The upload was changed at the same time. Look at it again.");
        }
        locks.provider(provider);
        Published published = upload.form() == UploadForm.VENUES ? venues(upload, request) : courses(upload, request);
        uploads.move(upload, UploadState.PUBLISHED, published);
        Log.infof(
                "Upload %s of %s published: %d created, %d updated, %d unchanged, %d retired",
                id, provider, published.created(), published.updated(), published.unchanged(), published.retired());
        return uploads.get(provider, id);
    }

    private Published courses(Upload upload, PublicationRequest request) {
        List<String> leftOut = request.modeOrMerge() == Mode.REPLACE ? rows.leftOut(upload) : List.of();
        request.requireConsentTo(leftOut.size());
        Map<Outcome, Integer> counts = new TreeMap<>();
        courseJudge.judge(upload, window -> {
            long errors = window.judgements().stream()
                    .filter(judgement -> !judgement.errors().isEmpty())
                    .count();
            if (errors > 0) {
                throw UploadProblems.errors(errors);
            }
            for (Decision done : writer.carryOut(upload.provider(), window.decisions())) {
                counts.merge(done.outcome(), 1, Integer::sum);
            }
        });
        retire(upload.provider(), leftOut);
        return published(request.modeOrMerge(), counts, leftOut.size());
    }

    private void retire(String provider, List<String> references) {
        for (int from = 0; from < references.size(); from += AT_ONCE) {
            List<String> some = references.subList(from, Math.min(references.size(), from + AT_ONCE));
            writer.retire(courses.find(provider, some).values());
        }
    }

    private Published venues(Upload upload, PublicationRequest request) {
        if (request.modeOrMerge() == Mode.REPLACE) {
            throw UploadProblems.MODE_NOT_FOR_VENUES.with(
                    "What a file of venues leaves out stays. Retire a venue by DELETE, when no course is given there.");
        }
        request.requireConsentTo(0);
        var judged = venueJudge.judge(upload);
        long errors = judged.judgements().stream()
                .filter(judgement -> !VenueUploadJudge.isFaultless(judgement))
                .count();
        if (errors > 0) {
            throw UploadProblems.errors(errors);
        }
        venues.keepAll(upload.provider(), judged.venues());
        Map<Outcome, Integer> counts = new TreeMap<>();
        new ArrayList<>(judged.outcomes()).forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
        return published(Mode.MERGE, counts, 0);
    }

    private static Published published(Mode mode, Map<Outcome, Integer> counts, int retired) {
        return new Published(
                mode,
                counts.getOrDefault(Outcome.CREATED, 0),
                counts.getOrDefault(Outcome.UPDATED, 0),
                counts.getOrDefault(Outcome.UNCHANGED, 0),
                retired);
    }
}
