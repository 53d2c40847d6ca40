package org.goldenthread.competencecatalogue.selection.mixes;

import java.time.Instant;
import java.util.Map;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;

/**
 * A version of the mix for a level and a size.
 *
 * @param exists whether there are managers of the level in agencies of the size
 * @param generic percent; the three make 100
 * @param judged the shares are a judgement: the sources give the shape, not the numbers
 * @param changedBy the organisation
 */
public record Mix(
        Level level,
        AgencySize size,
        int version,
        boolean exists,
        int generic,
        int specialist,
        int partnership,
        boolean judged,
        String reason,
        String changedBy,
        Instant changedAt) {

    /** Organisational competences are left out: how many an employer adds of its own is open. */
    public Map<CompetenceClass, Integer> shares() {
        return Map.of(
                CompetenceClass.GENERIC, generic,
                CompetenceClass.SPECIALIST, specialist,
                CompetenceClass.PARTNERSHIP, partnership);
    }

    boolean says(MixRequest wanted) {
        return exists == wanted.exists()
                && generic == wanted.generic()
                && specialist == wanted.specialist()
                && partnership == wanted.partnership()
                && judged == wanted.judged()
                && reason.equals(wanted.reason());
    }

    Mix next(MixRequest wanted, String author, Instant now) {
        return new Mix(
                level,
                size,
                version + 1,
                wanted.exists(),
                wanted.generic(),
                wanted.specialist(),
                wanted.partnership(),
                wanted.judged(),
                wanted.reason(),
                author,
                now);
    }
}
