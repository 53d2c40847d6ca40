package org.goldenthread.competencecatalogue.courses.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.courses.judgement.Known.KnownVenue;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.goldenthread.competencecatalogue.frameworks.LondonCalendar;
import org.goldenthread.competencecatalogue.frameworks.PublishedCompetences;
import org.goldenthread.competencecatalogue.qualifications.QualificationLookup;
import org.goldenthread.competencecatalogue.qualifications.QualificationSummary;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Looks up what drafts name, for all of them at once: a question for each register, however many drafts there are. */
@ApplicationScoped
class Registers {

    private final Jdbi database;
    private final PublishedCompetences competences;
    private final QualificationLookup qualifications;
    private final SubRegions subRegions;
    private final LondonCalendar calendar;

    Registers(
            Jdbi database,
            PublishedCompetences competences,
            QualificationLookup qualifications,
            SubRegions subRegions,
            LondonCalendar calendar) {
        this.database = database;
        this.competences = competences;
        this.qualifications = qualifications;
        this.subRegions = subRegions;
        this.calendar = calendar;
    }

    Known of(String provider, List<CourseDraft> drafts) {
        Set<String> named = texts(drafts, draft -> draft.competences().stream());
        Map<String, List<UUID>> codes = idsOf(named.stream()
                .filter(text -> !CourseInQuestion.isId(text))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList());
        Set<UUID> ids = new HashSet<>();
        named.stream().filter(CourseInQuestion::isId).map(UUID::fromString).forEach(ids::add);
        codes.values().forEach(ids::addAll);
        Map<UUID, CompetenceSummary> found = competences.find(ids);
        Set<String> aims = texts(drafts, draft -> Stream.of(RegisterNumbers.learningAim(draft.learningAim())));
        return new Known(
                calendar.today(),
                codes,
                found,
                qualificationsOf(drafts, aims),
                unitsOf(drafts),
                learningAims(aims),
                venuesOf(provider, drafts),
                subRegions);
    }

    private static Set<String> texts(List<CourseDraft> drafts, Function<CourseDraft, Stream<String>> of) {
        return drafts.stream()
                .flatMap(of)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Map<String, List<UUID>> idsOf(Collection<String> codes) {
        Map<String, List<UUID>> found = new HashMap<>();
        if (!codes.isEmpty()) {
            database.useHandle(handle -> handle.createQuery("""
                            select distinct lower(c.code) as code, c.id from competence c join framework f on f.id = c.framework_id
                            where f.published_at is not null and lower(c.code) = any (:codes)""")
                    .bindArray("codes", String.class, codes)
                    .map((row, context) -> Map.entry(row.getString("code"), row.getObject("id", UUID.class)))
                    .forEach(entry -> found.merge(entry.getKey(), List.of(entry.getValue()), Registers::both)));
        }
        return found;
    }

    private static List<UUID> both(List<UUID> one, List<UUID> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Those that are named, those whose number a learning aim is, and those that took their place. */
    private Map<String, QualificationSummary> qualificationsOf(List<CourseDraft> drafts, Set<String> aims) {
        Set<String> numbers = texts(drafts, draft -> Stream.of(RegisterNumbers.qualification(draft.qualification())));
        aims.stream().map(RegisterNumbers::qualification).forEach(numbers::add);
        return qualifications.withSuccessors(numbers);
    }

    private Set<String> unitsOf(List<CourseDraft> drafts) {
        Set<String> references = texts(drafts, draft -> draft.units().stream().map(RegisterNumbers::unit));
        return references.isEmpty() ? Set.of() : qualifications.units(references);
    }

    /** Null while the operator has loaded no register. */
    private @Nullable Map<String, Optional<LocalDate>> learningAims(Set<String> aims) {
        if (aims.isEmpty()) {
            return null;
        }
        Map<String, Optional<LocalDate>> found = new HashMap<>();
        boolean loaded = database.withHandle(handle -> {
            handle.createQuery("select reference, ends from learning_aim where reference = any (:aims)")
                    .bindArray("aims", String.class, aims)
                    .map((row, context) -> Map.entry(
                            row.getString("reference"), Optional.ofNullable(row.getObject("ends", LocalDate.class))))
                    .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
            return found.size() == aims.size()
                    || handle.select("select exists (select from loaded_table where name = 'learning-aims')")
                            .mapTo(Boolean.class)
                            .one();
        });
        return loaded ? found : null;
    }

    private List<KnownVenue> venuesOf(String provider, List<CourseDraft> drafts) {
        Set<String> references = ofRuns(drafts, RunDraft::venue);
        Set<String> names = ofRuns(drafts, RunDraft::venueName);
        if (references.isEmpty() && names.isEmpty()) {
            return List.of();
        }
        return database.withHandle(handle -> handle.createQuery("""
                        select reference, name from venue where provider = :provider and not retired
                        and (lower(reference) = any (:references) or lower(name) = any (:names))""")
                .bind("provider", provider)
                .bindArray("references", String.class, references)
                .bindArray("names", String.class, names)
                .map((row, context) -> new KnownVenue(row.getString("reference"), row.getString("name")))
                .list());
    }

    private static Set<String> ofRuns(List<CourseDraft> drafts, Function<RunDraft, String> value) {
        return texts(drafts, draft -> draft.runs().stream().map(value).map(text -> text.toLowerCase(Locale.ROOT)));
    }
}
