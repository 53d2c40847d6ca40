package org.goldenthread.competencecatalogue.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** What other features ask the register. */
@ApplicationScoped
public class QualificationLookup {

    private final Jdbi database;

    QualificationLookup(Jdbi database) {
        this.database = database;
    }

    /** Those of the numbers that the register has, by number. */
    public Map<String, QualificationSummary> qualifications(Collection<String> numbers) {
        return database.withHandle(handle -> handle.createQuery("""
                        select number, title, level, operational_end, certification_end, successor
                        from qualification where number = any (:numbers)""")
                .bindArray("numbers", String.class, numbers)
                .map((row, context) -> new QualificationSummary(
                        row.getString("number"),
                        row.getString("title"),
                        row.getObject("level", Integer.class),
                        row.getObject("operational_end", LocalDate.class),
                        row.getObject("certification_end", LocalDate.class),
                        row.getString("successor")))
                .collect(Collectors.toMap(QualificationSummary::number, found -> found)));
    }

    /** Those of the references that are units of the register. */
    public Set<String> units(Collection<String> references) {
        return new HashSet<>(database.withHandle(
                handle -> handle.createQuery("select reference from unit where reference = any (:references)")
                        .bindArray("references", String.class, references)
                        .mapTo(String.class)
                        .list()));
    }
}
