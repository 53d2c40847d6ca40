package org.goldenthread.competencecatalogue.coursefeeds;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.courses.Documents;
import org.jdbi.v3.core.Jdbi;

/** The courses that are offered, and what they name. */
@ApplicationScoped
public class PublishedCourses {

    private final Jdbi database;
    private final Documents documents;

    PublishedCourses(Jdbi database, Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    /** What a provider is called; its code while the register has not told. Nothing where neither the register nor a course has it. */
    public Optional<String> provider(String code) {
        return database.withHandle(handle ->
                handle.createQuery("""
                        select coalesce((select name from provider where code = :code), :code)
                        where exists (select from provider where code = :code) or exists (select from course where provider = :code)""").bind("code", code).mapTo(String.class).findOne());
    }

    public Optional<PublishedCourse> find(String provider, String reference) {
        return database.withHandle(handle -> handle.select("""
                        select id, provider, reference, document::text as document from course
                        where provider = ? and reference = ? and state = 'published'""", provider, reference)
                .map((row, context) -> course(row))
                .findOne());
    }

    /** A provider's next courses by their references; chosen first, so that no document is read which is not in the batch. */
    public List<PublishedCourse> after(String provider, String reference, int limit) {
        return database.withHandle(handle -> handle.select("""
                        with batch as materialized (
                          select id as chosen from course
                          where provider = ? and reference > ? and state = 'published' order by reference limit ?)
                        select id, provider, reference, document::text as document
                        from batch join course on id = chosen order by reference""", provider, reference, limit)
                .map((row, context) -> course(row))
                .list());
    }

    private PublishedCourse course(ResultSet row) throws SQLException {
        return new PublishedCourse(
                row.getObject("id", UUID.class),
                row.getString("provider"),
                row.getString("reference"),
                documents.read(row.getString("document")));
    }

    /** Those of the numbers that the register of qualifications has. */
    public Map<String, Award> awards(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return database.withHandle(handle -> handle.createQuery(
                        "select number, title, level, awarding_body from qualification where number = any (:numbers)")
                .bindArray("numbers", String.class, numbers)
                .map((row, context) -> new Award(
                        row.getString("number"),
                        row.getString("title"),
                        row.getObject("level", Integer.class),
                        row.getString("awarding_body")))
                .collect(Collectors.toMap(Award::number, award -> award)));
    }
}
