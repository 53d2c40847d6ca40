package org.goldenthread.competencecatalogue.search.courses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.search.Conditions;
import org.goldenthread.competencecatalogue.search.Found;
import org.goldenthread.competencecatalogue.text.SearchText.Place;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What is told of found courses. */
@ApplicationScoped
class CourseRows {

    private final ObjectMapper json;

    CourseRows(ObjectMapper json) {
        this.json = json;
    }

    /** @param places by segment, where the words were found; empty where the list is not sorted by that */
    List<FoundCourse> read(Handle handle, RunFilter runs, List<Found> found, List<Place> places) {
        if (found.isEmpty()) {
            return List.of();
        }
        return runs.bind(new Conditions())
                .bindArray("ids", UUID.class, found.stream().map(Found::id).toList())
                .query(handle, sql(runs))
                .map((row, context) -> course(
                        row, match(places, found.get(row.getInt("place") - 1).segment())))
                .list();
    }

    private static String sql(RunFilter runs) {
        boolean measured = runs.near() != null;
        return """
            select c.id, c.provider, coalesce(p.name, c.provider) as provider_name, c.reference, c.title, c.level, c.qualification,
              c.document -> 'credit' as credit, c.warnings, one.place,
              (select count(*) from course_competence k where k.course = c.id) as competences,
              run.*, nearest.distance, v.reference as venue_reference, v.name as venue_name, v.town, v.postcode
            from unnest(:ids) with ordinality as one (id, place)
            join course c on c.id = one.id
            left join provider p on p.code = c.provider
            cross join lateral (
              select min(r.starts) as next_start, coalesce(bool_or(r.starts is null), false) as flexible_start,
                coalesce(array_agg(distinct r.mode order by r.mode) filter (where r.mode is not null), '{}') as modes, min(r.cost) as from_cost
              from course_run r where r.course = c.id and %1$s) as run
            left join lateral (
              select %2$s as distance, r.venue from course_run r where r.course = c.id and %1$s and %3$s order by distance, r.number limit 1) as nearest on true
            left join venue v on v.provider = c.provider and v.reference = nearest.venue
            order by one.place""".formatted(
                        runs.of("r"),
                        measured ? Nearby.DISTANCE.formatted("r") : "null::float8",
                        measured ? Nearby.has("r") : "false");
    }

    private static @Nullable String match(List<Place> places, int segment) {
        if (segment >= places.size()) {
            return null;
        }
        return switch (places.get(segment)) {
            case CODE -> "code";
            case PHRASE -> "phrase";
            case HEADING -> "title";
            case TEXT -> "text";
        };
    }

    private FoundCourse course(ResultSet row, @Nullable String match) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new FoundCourse(
                row.getString("provider"),
                row.getString("provider_name"),
                row.getString("reference"),
                id,
                row.getString("title"),
                row.getObject("level", Integer.class),
                row.getString("qualification"),
                credit(row.getString("credit")),
                row.getInt("competences"),
                row.getObject("next_start", LocalDate.class),
                row.getBoolean("flexible_start"),
                Arrays.asList((String[]) row.getArray("modes").getArray()),
                row.getBigDecimal("from_cost"),
                distance(row),
                venue(row),
                warnings(row.getString("warnings")),
                match,
                "/v1/courses/" + id);
    }

    /** To a tenth of a mile: venues are where their postcode is. */
    private static @Nullable Double distance(ResultSet row) throws SQLException {
        double miles = row.getDouble("distance");
        return row.wasNull() ? null : Math.round(miles * 10) / 10.0;
    }

    private static FoundCourse.@Nullable Place venue(ResultSet row) throws SQLException {
        String reference = row.getString("venue_reference");
        return reference == null
                ? null
                : new FoundCourse.Place(
                        reference, row.getString("venue_name"), row.getString("town"), row.getString("postcode"));
    }

    private FoundCourse.@Nullable Credit credit(@Nullable String stored) {
        JsonNode credit = node(stored);
        return credit.isObject()
                ? new FoundCourse.Credit(text(credit, "scheme"), number(credit, "level"), number(credit, "value"))
                : null;
    }

    private List<FoundCourse.Warning> warnings(@Nullable String stored) {
        List<FoundCourse.Warning> warnings = new ArrayList<>();
        node(stored)
                .forEach(one -> warnings.add(new FoundCourse.Warning(
                        one.path("code").asText(), text(one, "detail"), text(one, "successor"))));
        return warnings;
    }

    private static @Nullable String text(JsonNode node, String member) {
        return node.hasNonNull(member) ? node.get(member).asText() : null;
    }

    private static @Nullable Integer number(JsonNode node, String member) {
        return node.path(member).isInt() ? Integer.valueOf(node.get(member).intValue()) : null;
    }

    private JsonNode node(@Nullable String stored) {
        try {
            return json.readTree(stored == null ? "null" : stored);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What PostgreSQL keeps as JSON can't be read", impossible);
        }
    }
}
