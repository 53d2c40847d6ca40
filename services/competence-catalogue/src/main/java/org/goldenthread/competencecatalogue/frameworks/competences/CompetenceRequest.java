package org.goldenthread.competencecatalogue.frameworks.competences;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.goldenthread.competencecatalogue.frameworks.Framework;
import org.jspecify.annotations.Nullable;

/**
 * What a framework says of a competence, as its authors write it.
 *
 * @param id for a new one that has an identifier already, a UUID of version 1 to 5 as the CASE standard has them; else one is given
 * @param code unique in the framework without regard to letter case
 * @param classJudged whether the class is a judgement and no source's; as it was where it is left out
 * @param functionalArea the part of the work that it belongs to
 * @param itemType what the suite calls it, such as Unit or Element
 * @param level of qualification, 0 (entry) to 8
 * @param verified false where it was taken from memory and is in no source; as it was where it is left out, true for a new one
 * @param provenance where it was taken from
 * @param position among the others; where it was, or at the end, where it is left out
 * @param parent the competence of the framework that it stands under; under the framework itself where it is left out
 * @param statusStart first day on which it is in use
 * @param statusEnd first day on which it is not in use any more
 * @param changesMeaning needed where the statement of a competence of the version before is worded anew: true gives it a new identifier
 */
public record CompetenceRequest(
        @Nullable UUID id,

        @Nullable @Size(max = 100) @Pattern(regexp = Framework.CODE, message = Framework.CODE_IN_WORDS)
        String code,

        @NotBlank @Size(max = 4_000) String statement,
        @Nullable @Size(max = 10_000) String notes,
        @Nullable CompetenceClass competenceClass,
        @Nullable Boolean classJudged,
        @Nullable @Size(max = 200) String functionalArea,
        @Nullable @Size(max = 100) String itemType,
        @Nullable @Min(0) @Max(8) Integer level,
        @Nullable Boolean verified,
        @Nullable @Size(max = 2_000) String provenance,
        @Nullable @Min(0) @Max(1_000_000) Integer position,
        @Nullable UUID parent,
        @Nullable LocalDate statusStart,
        @Nullable LocalDate statusEnd,
        @Nullable Boolean changesMeaning) {}
