package org.goldenthread.competencecatalogue.courses;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.courses.CourseWriter.Decision;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;
import org.goldenthread.competencecatalogue.courses.judgement.CourseDraft;
import org.goldenthread.competencecatalogue.courses.judgement.CourseJudge;
import org.goldenthread.competencecatalogue.courses.judgement.CourseJudge.Judged;
import org.goldenthread.web.ETag;
import org.jspecify.annotations.Nullable;

/** What providers do with their courses. */
@ApplicationScoped
public class CourseService {

    private final Courses courses;
    private final CourseLocks locks;
    private final CourseJudge judge;
    private final CourseWriter writer;

    CourseService(Courses courses, CourseLocks locks, CourseJudge judge, CourseWriter writer) {
        this.courses = courses;
        this.locks = locks;
        this.judge = judge;
        this.writer = writer;
    }

    /** Puts one course on record. The same again is left as it is, and needs no precondition. */
    @Transactional
    Decision keep(String provider, CourseDraft draft, @Nullable String ifMatch) {
        locks.course(provider, draft.reference());
        Decision decision = decide(provider, List.of(draft)).getFirst();
        if (decision.outcome() == Outcome.UNCHANGED) {
            return decision;
        }
        Course kept = decision.course();
        if (kept == null) {
            ETag.refuseMatch(ifMatch);
        } else {
            CourseAnswers.requireMatch(ifMatch, kept);
        }
        requireFaultless(decision);
        Decision done = writer.carryOut(provider, List.of(decision)).getFirst();
        Log.infof(
                "Course %s of %s %s",
                Objects.requireNonNull(done.course()).id(),
                provider,
                done.outcome().text());
        return done;
    }

    /** What would become of it. A stale precondition is told, a missing one is not: nothing is changed. */
    Decision preview(String provider, CourseDraft draft, @Nullable String ifMatch) {
        Decision decision = decide(provider, List.of(draft)).getFirst();
        Course kept = decision.course();
        if (ifMatch != null && decision.outcome() != Outcome.UNCHANGED) {
            if (kept == null) {
                ETag.refuseMatch(ifMatch);
            } else {
                CourseAnswers.requireMatch(ifMatch, kept);
            }
        }
        requireFaultless(decision);
        return decision;
    }

    private static void requireFaultless(Decision decision) {
        if (decision.outcome() == Outcome.REFUSED) {
            throw CourseProblems.invalid(decision.errors());
        }
    }

    /** Puts those on record that break no rule, in the place of what was there. */
    @Transactional
    List<Decision> keepAll(String provider, List<CourseDraft> drafts) {
        locks.provider(provider);
        List<Decision> done = writer.carryOut(provider, decideAll(provider, drafts));
        Log.infof("A batch of %d courses of %s was taken", drafts.size(), provider);
        return done;
    }

    /** What would become of each. A reference that comes again is refused. */
    List<Decision> decideAll(String provider, List<CourseDraft> drafts) {
        List<Decision> decisions = decide(provider, drafts);
        Set<String> seen = new HashSet<>();
        List<Decision> all = new ArrayList<>();
        for (Decision decision : decisions) {
            boolean repeated = !seen.add(decision.judged().draft().reference());
            all.add(repeated ? repeated(decision) : decision);
        }
        return all;
    }

    private static Decision repeated(Decision decision) {
        return new Decision(decision.judged().repeated(), Outcome.REFUSED, decision.course(), decision.digest());
    }

    /** Judges drafts against what is kept, without writing anything. */
    public List<Decision> decide(String provider, List<CourseDraft> drafts) {
        Map<String, Course> kept = courses.find(
                provider, drafts.stream().map(CourseDraft::reference).collect(Collectors.toSet()));
        Map<String, CourseDocument> documents =
                kept.values().stream().collect(Collectors.toMap(Course::reference, Course::document));
        List<Judged> judged = judge.judge(provider, drafts, documents);
        return judged.stream()
                .map(one -> writer.decide(one, kept.get(one.draft().reference())))
                .toList();
    }

    /** Takes a course from what is offered. One that is retired already stays as it is. */
    @Transactional
    Course retire(String provider, String reference, @Nullable String ifMatch) {
        locks.course(provider, reference);
        Course kept = courses.find(provider, reference).orElseThrow(CourseProblems::unknownCourse);
        if (!kept.isPublished()) {
            return kept;
        }
        CourseAnswers.requireMatch(ifMatch, kept);
        Log.infof("Course %s of %s retired", kept.id(), provider);
        return writer.retire(List.of(kept)).getFirst();
    }
}
