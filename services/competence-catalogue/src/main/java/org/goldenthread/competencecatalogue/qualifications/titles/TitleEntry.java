package org.goldenthread.competencecatalogue.qualifications.titles;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A title in a list.
 *
 * @param qualificationCount how many qualifications of the register it stands for
 */
public record TitleEntry(
        int code,
        String href,
        String label,
        String group,
        @Schema(nullable = true) @Nullable Integer level,
        boolean leadership,
        boolean relevant,
        @Schema(nullable = true) @Nullable LocalDate validFrom,
        @Schema(nullable = true) @Nullable LocalDate validUntil,
        int qualificationCount) {

    static TitleEntry from(Title title, int qualificationCount) {
        return new TitleEntry(
                title.code(),
                "/v1/qualification-titles/" + title.code(),
                title.label(),
                title.group(),
                title.level(),
                title.leadership(),
                title.relevant(),
                title.validFrom(),
                title.validUntil(),
                qualificationCount);
    }
}
