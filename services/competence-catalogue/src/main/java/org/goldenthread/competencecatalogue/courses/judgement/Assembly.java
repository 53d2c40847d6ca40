package org.goldenthread.competencecatalogue.courses.judgement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;
import org.goldenthread.competencecatalogue.courses.document.Credit;
import org.goldenthread.competencecatalogue.courses.document.DurationUnit;
import org.goldenthread.competencecatalogue.courses.document.Run;
import org.goldenthread.competencecatalogue.courses.document.RunDuration;
import org.goldenthread.competencecatalogue.courses.document.RunMode;
import org.goldenthread.competencecatalogue.courses.judgement.Known.KnownVenue;
import org.jspecify.annotations.Nullable;

/**
 * Makes the document of a draft as far as the draft can be read, whether or not it breaks rules: so it can be seen that it is
 * the one that is kept already.
 */
final class Assembly {

    private static final int PENCE = 2;

    private Assembly() {}

    /** Empty where something can't be read or something is missing that a document must have. */
    static Optional<CourseDocument> of(CourseInQuestion it, List<RunInQuestion> runsInQuestion) {
        CourseDraft draft = it.draft();
        List<UUID> competences = draft.competences().stream()
                .map(it::candidates)
                .filter(ids -> ids.size() == 1)
                .map(List::getFirst)
                .toList();
        List<Run> runs = new ArrayList<>();
        runsInQuestion.forEach(run -> run(run).ifPresent(runs::add));
        boolean unreadable = Stream.of(
                        draft.courseType(),
                        draft.sector(),
                        draft.educationLevel(),
                        draft.level(),
                        draft.credit().level(),
                        draft.credit().value())
                .anyMatch(Given::isUnreadable);
        if (unreadable
                || runs.size() < runsInQuestion.size()
                || competences.size() < draft.competences().size()) {
            return Optional.empty();
        }
        return Optional.of(document(it, competences.stream().distinct().toList(), runs));
    }

    private static CourseDocument document(CourseInQuestion it, List<UUID> competences, List<Run> runs) {
        CourseDraft draft = it.draft();
        return new CourseDocument(
                draft.title(),
                Texts.orNull(draft.whoFor()),
                Texts.orNull(draft.entryRequirements()),
                Texts.orNull(draft.whatYouWillLearn()),
                Texts.orNull(draft.howYouWillLearn()),
                Texts.orNull(draft.whatToBring()),
                Texts.orNull(draft.howAssessed()),
                Texts.orNull(draft.whereNext()),
                Texts.orNull(it.learningAim()),
                draft.courseType().value(),
                draft.sector().value(),
                draft.educationLevel().value(),
                Texts.orNull(draft.awardingBody()),
                draft.level().value(),
                credit(draft.credit()),
                Texts.orNull(it.qualification()),
                it.units().stream().distinct().toList(),
                competences,
                runs);
    }

    private static @Nullable Credit credit(CourseDraft.CreditDraft credit) {
        Integer value = credit.value().value();
        return value == null
                ? null
                : new Credit(Texts.orNull(credit.scheme()), credit.level().value(), value);
    }

    private static Optional<Run> run(RunInQuestion it) {
        RunDraft run = it.run();
        RunMode mode = run.mode().value();
        Integer duration = run.duration().value();
        DurationUnit unit = run.durationUnit().value();
        Optional<String> venue = it.venue().map(KnownVenue::reference);
        boolean unreadable = Stream.of(
                        run.startDate(),
                        run.flexibleStart(),
                        run.endDate(),
                        run.national(),
                        run.cost(),
                        run.studyMode(),
                        run.attendancePattern())
                .anyMatch(Given::isUnreadable);
        boolean lost =
                venue.isEmpty() && !(run.venue().isEmpty() && run.venueName().isEmpty());
        if (unreadable || lost || mode == null || duration == null || unit == null || isTooFine(run.cost())) {
            return Optional.empty();
        }
        return Optional.of(new Run(
                Texts.orNull(run.reference()),
                Texts.orNull(run.title()),
                mode,
                run.startDate().value(),
                run.startsFlexibly() ? Boolean.TRUE : null,
                run.endDate().value(),
                venue.orElse(null),
                run.national().is(true) ? Boolean.TRUE : null,
                subRegions(it),
                run.url(),
                cost(run.cost()),
                Texts.orNull(run.costDescription()),
                new RunDuration(duration, unit),
                run.studyMode().value(),
                run.attendancePattern().value()));
    }

    private static List<String> subRegions(RunInQuestion it) {
        return it.run().subRegions().stream()
                .map(name -> it.known().subRegions().named(name).orElse(name))
                .distinct()
                .toList();
    }

    private static boolean isTooFine(Given<BigDecimal> cost) {
        return cost.value() != null
                && Objects.requireNonNull(cost.value()).stripTrailingZeros().scale() > PENCE;
    }

    private static @Nullable BigDecimal cost(Given<BigDecimal> cost) {
        return cost.value() == null
                ? null
                : Objects.requireNonNull(cost.value()).setScale(PENCE, RoundingMode.UNNECESSARY);
    }
}
