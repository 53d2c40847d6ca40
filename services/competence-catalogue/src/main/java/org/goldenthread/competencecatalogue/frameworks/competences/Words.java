package org.goldenthread.competencecatalogue.frameworks.competences;

import java.time.LocalDate;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.jspecify.annotations.Nullable;

/** What a version of a framework says of a competence. When it says something else of it in the next version, the competence was edited. */
public record Words(
        @Nullable String code,
        String statement,
        @Nullable String notes,
        @Nullable CompetenceClass competenceClass,
        boolean classJudged,
        @Nullable String functionalArea,
        @Nullable String itemType,
        @Nullable Integer level,
        boolean verified,
        @Nullable String provenance,
        @Nullable LocalDate statusStart,
        @Nullable LocalDate statusEnd) {

    /** @param before what was said so far; null for a new competence */
    static Words of(CompetenceRequest said, @Nullable Words before) {
        return new Words(
                said.code(),
                said.statement(),
                said.notes(),
                said.competenceClass(),
                said.classJudged() == null ? before != null && before.classJudged() : said.classJudged(),
                said.functionalArea(),
                said.itemType(),
                said.level(),
                said.verified() == null ? before == null || before.verified() : said.verified(),
                said.provenance(),
                said.statusStart(),
                said.statusEnd());
    }

    Words until(LocalDate end) {
        return new Words(
                code,
                statement,
                notes,
                competenceClass,
                classJudged,
                functionalArea,
                itemType,
                level,
                verified,
                provenance,
                statusStart,
                end);
    }

    /** What associations call it. */
    public String title() {
        return code == null ? statement : code;
    }
}
