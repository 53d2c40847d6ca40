package org.goldenthread.competencecatalogue.seed;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A relation of the data files.
 *
 * @param origin framework and key of a competence
 * @param destination the same, or what the destination is called where it comes from
 * @param destinationType CASE's targetType where the destination is no competence, such as {@code ext:qcfUnit}
 */
record SeedAssociation(
        String framework,
        String type,
        String origin,
        String destination,
        @Nullable String destinationType,
        @Nullable String destinationTitle,
        @Nullable String notes) {

    UUID id() {
        return SeedIds.association(framework, type, origin, destination);
    }

    static SeedAssociation of(NamedCsvRecord row) {
        return new SeedAssociation(
                row.getField("framework"),
                row.getField("type"),
                row.getField("origin"),
                row.getField("destination"),
                SeedFiles.cell(row, "destinationType"),
                SeedFiles.cell(row, "destinationTitle"),
                SeedFiles.cell(row, "notes"));
    }
}
