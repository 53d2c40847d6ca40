package org.goldenthread.competencecatalogue.seed;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.AdoptionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A framework of the data files with all that belongs to it.
 *
 * @param statusStart a date, where the day or at least the month is known
 * @param predecessor code of the edition before
 */
record SeedFramework(
        String code,
        String title,
        @Nullable String edition,
        String creator,
        String publisher,
        String frameworkType,
        String description,
        @Nullable String notes,
        String provenance,
        AdoptionStatus status,
        @Nullable String statusStart,
        @Nullable String statusEnd,
        @Nullable String predecessor,
        List<SeedCompetence> competences,
        List<SeedAssociation> associations) {

    UUID id() {
        return SeedIds.framework(code);
    }

    static SeedFramework of(NamedCsvRecord row, List<SeedCompetence> competences, List<SeedAssociation> associations) {
        return new SeedFramework(
                row.getField("code"),
                row.getField("title"),
                SeedFiles.cell(row, "edition"),
                row.getField("creator"),
                row.getField("publisher"),
                row.getField("frameworkType"),
                row.getField("description"),
                SeedFiles.cell(row, "notes"),
                row.getField("provenance"),
                AdoptionStatus.valueOf(row.getField("status")),
                SeedFiles.cell(row, "statusStart"),
                SeedFiles.cell(row, "statusEnd"),
                SeedFiles.cell(row, "predecessor"),
                competences,
                associations);
    }
}
