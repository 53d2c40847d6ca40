package org.goldenthread.competencecatalogue.selection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.selection.mixes.AgencySize;
import org.goldenthread.competencecatalogue.selection.mixes.Level;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a job description for which competences are sought.
 *
 * @param level of management
 * @param size of the agency
 * @param lines as they stand in the job description or person specification, one requirement each
 * @param frameworks to take competences from; all where left out
 * @param perLine how many for each line, 10 where left out
 * @param overall how many for all lines together, 20 where left out
 * @param includeRetired whether competences that are no longer in use are wanted too, true where left out; each says what took its place
 */
record SelectionRequest(
        @NotNull Level level,
        @NotNull AgencySize size,

        @NotNull @Size(min = 1, max = 200) List<@NotBlank @Size(max = 500) String> lines,

        @Nullable @Size(min = 1, max = 50) List<@NotNull UUID> frameworks,
        @Nullable @Min(1) @Max(50) Integer perLine,
        @Nullable @Min(1) @Max(200) Integer overall,
        @Nullable Boolean includeRetired) {

    int limitPerLine() {
        return perLine == null ? 10 : perLine;
    }

    int limitOverall() {
        return overall == null ? 20 : overall;
    }

    boolean withRetired() {
        return includeRetired == null || includeRetired;
    }
}
