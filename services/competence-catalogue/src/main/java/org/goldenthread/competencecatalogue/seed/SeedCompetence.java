package org.goldenthread.competencecatalogue.seed;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Locale;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.jspecify.annotations.Nullable;

/**
 * A competence of the data files.
 *
 * @param key what its identifier is made of; its code where it has one
 * @param judged whether the class is our judgement
 * @param verified false: taken from memory
 * @param parent key of the competence it is an element of
 * @param listEnumeration its place in a list of the source, where that is not the code
 */
record SeedCompetence(
        String framework,
        String key,
        @Nullable String code,
        String statement,
        @Nullable String notes,
        CompetenceClass competenceClass,
        boolean judged,
        @Nullable String functionalArea,
        boolean verified,
        String provenance,
        String itemType,
        @Nullable String parent,
        @Nullable String listEnumeration) {

    UUID id() {
        return SeedIds.competence(framework, key);
    }

    static SeedCompetence of(NamedCsvRecord row) {
        return new SeedCompetence(
                row.getField("framework"),
                row.getField("key"),
                SeedFiles.cell(row, "code"),
                row.getField("statement"),
                SeedFiles.cell(row, "notes"),
                CompetenceClass.valueOf(row.getField("class").toUpperCase(Locale.ROOT)),
                Boolean.parseBoolean(row.getField("judged")),
                SeedFiles.cell(row, "functionalArea"),
                Boolean.parseBoolean(row.getField("verified")),
                row.getField("provenance"),
                row.getField("itemType"),
                SeedFiles.cell(row, "parent"),
                SeedFiles.cell(row, "listEnumeration"));
    }
}
