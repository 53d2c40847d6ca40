package org.goldenthread.competencecatalogue.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** What other features ask the register. */
@ApplicationScoped
public class QualificationLookup {

    /** No chain of successors is as long; one that goes round in a circle ends by itself. */
    private static final int LONGEST_CHAIN = 20;

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

    /** The same, with those that took their place, and those that took the place of these. */
    public Map<String, QualificationSummary> withSuccessors(Collection<String> numbers) {
        Map<String, QualificationSummary> found = new HashMap<>();
        Collection<String> wanted = numbers;
        for (int step = 0; step < LONGEST_CHAIN && !wanted.isEmpty(); step++) {
            Map<String, QualificationSummary> more = qualifications(wanted);
            found.putAll(more);
            wanted = more.values().stream()
                    .map(QualificationSummary::successor)
                    .filter(Objects::nonNull)
                    .filter(successor -> !found.containsKey(successor))
                    .distinct()
                    .toList();
        }
        return found;
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
