package org.goldenthread.competencecatalogue.qualifications.titles;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A title of the workforce data set.
 *
 * @param qualificationCount how many qualifications of the register it stands for
 * @param qualifications the first hundred of them
 * @param allQualifications the address of all of them
 * @param version grows with every change
 */
public record TitleResponse(
        int code,
        String label,
        String group,
        @Schema(nullable = true) @Nullable Integer level,
        boolean leadership,
        boolean relevant,
        @Schema(nullable = true) @Nullable LocalDate validFrom,
        @Schema(nullable = true) @Nullable LocalDate validUntil,
        int qualificationCount,
        List<NamedQualification> qualifications,
        String allQualifications,
        long version) {

    /** @param judged true where that it is this title is a judgement and in no source */
    public record NamedQualification(String number, String href, String title, boolean judged) {}

    static TitleResponse from(Title title, int count, List<NamedQualification> qualifications) {
        return new TitleResponse(
                title.code(),
                title.label(),
                title.group(),
                title.level(),
                title.leadership(),
                title.relevant(),
                title.validFrom(),
                title.validUntil(),
                count,
                qualifications,
                "/v1/qualifications?titleCode=" + title.code(),
                title.version());
    }
}
