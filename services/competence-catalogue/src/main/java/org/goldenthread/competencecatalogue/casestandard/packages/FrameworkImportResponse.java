package org.goldenthread.competencecatalogue.casestandard.packages;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.Change;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.Findings;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.PackageCheck;
import org.goldenthread.competencecatalogue.frameworks.AdoptionStatus;
import org.jspecify.annotations.Nullable;

/**
 * What became of a package, or would become of it.
 *
 * @param framework the identifier of the framework that it is now
 * @param predecessor the published version that it comes after, where the package became a new version of it
 * @param published whether everybody can see it
 * @param dryRun whether nothing was stored
 * @param changes how many members are not stored as they were sent
 * @param summary all of them, the same change of the same member counted together
 * @param report each by itself, up to a hundred of a kind and a thousand in all
 */
record FrameworkImportResponse(
        UUID framework,
        String title,
        AdoptionStatus status,
        boolean published,
        @Schema(nullable = true) @Nullable UUID predecessor,
        Outcome outcome,
        boolean dryRun,
        int items,
        int associations,
        int definitions,
        int rubrics,
        int changes,
        List<Summary> summary,
        List<Entry> report) {

    public enum Outcome {
        CREATED("created"),
        REPLACED("replaced"),
        UNCHANGED("unchanged");

        private final String text;

        Outcome(String text) {
            this.text = text;
        }

        @JsonValue
        public String text() {
            return text;
        }
    }

    /**
     * @param member its place, with a star for every index
     * @param count how often
     */
    record Summary(String member, Change change, String why, int count) {}

    /**
     * @param pointer JSON pointer into the package
     * @param from what it says there, shortened where it is long
     * @param to what is stored in its place
     */
    record Entry(
            String pointer,
            Change change,
            @Schema(nullable = true) @Nullable String from,
            @Schema(nullable = true) @Nullable String to,
            String why) {}

    static FrameworkImportResponse of(
            Target target,
            FrameworkRow row,
            Outcome outcome,
            boolean dryRun,
            PackageCheck.Counts counts,
            Findings findings) {
        return new FrameworkImportResponse(
                target.framework(),
                row.title(),
                row.status(),
                row.status() != AdoptionStatus.DRAFT,
                target.predecessor(),
                outcome,
                dryRun,
                counts.items(),
                counts.associations(),
                counts.definitions(),
                counts.rubrics(),
                findings.changeCount(),
                findings.kinds().entrySet().stream()
                        .map(kind -> new Summary(
                                kind.getKey().member(),
                                kind.getKey().change(),
                                kind.getKey().why(),
                                kind.getValue()))
                        .sorted(Comparator.comparing(Summary::member).thenComparing(Summary::why))
                        .toList(),
                findings.changes().stream()
                        .map(one -> new Entry(one.pointer(), one.change(), one.from(), one.to(), one.why()))
                        .toList());
    }
}
