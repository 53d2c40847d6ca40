package org.goldenthread.qualificationtracking.returns;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a finished validation says of a revision.
 *
 * @param contentId where the resulting rows are kept
 * @param recordId content of the record it was judged against; null if there was none
 * @param judging by what it was judged
 */
public record Verdict(
        UUID contentId, @Nullable UUID recordId, Mode mode, Judging judging, Counts counts, Differences differences) {

    /**
     * What decides how files are judged, besides the files and the record.
     *
     * @param qualificationsVersion version of the code list {@code qualifications}; the other lists are those of the rules
     * @param validatedOn the day the rules were asked about, in London
     */
    public record Judging(String rulesVersion, String qualificationsVersion, LocalDate validatedOn) {}

    /** Rows of the content that results, and findings of the files. */
    public record Counts(long workplaces, long workers, long training, long errors, long warnings) {}

    /** Workplaces and workers of the result against the record. */
    public record Differences(@JsonProperty("new") long added, long updated, long unchanged, long deleted) {}
}
