package org.goldenthread.competencecatalogue.casestandard.packages.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.problem.ProblemError;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a package: faults, for which it is refused, and what changes in it when it is taken. All is counted; what is listed is bounded, and no
 * kind of change crowds out the others.
 */
public final class Findings {

    private static final int MOST_FAULTS = 1_000;
    private static final int MOST_CHANGES = 1_000;
    private static final int MOST_OF_A_KIND = 100;
    private static final int LONGEST_VALUE = 200;

    private final List<ProblemError> faults = new ArrayList<>();
    private final List<Listed> changes = new ArrayList<>();
    private final Map<Kind, Integer> kinds = new LinkedHashMap<>();
    private int faultCount;
    private int changeCount;
    private boolean shapeBroken;

    /**
     * A change as it is listed.
     *
     * @param from what the package says; null where it says nothing
     * @param to what is stored in its place; null where that is nothing
     */
    public record Listed(
            String pointer,
            Change change,
            @Nullable String from,
            @Nullable String to,
            String why) {}

    /** The same change of the same member, wherever it is. */
    public record Kind(String member, Change change, String why) {}

    public void fault(Fault fault, Place place, String detail) {
        faultCount++;
        shapeBroken |= fault.isOfShape();
        if (faults.size() < MOST_FAULTS) {
            faults.add(ProblemError.at(place.pointer(), fault.code(), detail));
        }
    }

    public void change(Change change, Place place, @Nullable String from, @Nullable String to, String why) {
        changeCount++;
        int before = kinds.merge(new Kind(place.kind(), change, why), 1, Integer::sum) - 1;
        if (before < MOST_OF_A_KIND && changes.size() < MOST_CHANGES) {
            changes.add(new Listed(place.pointer(), change, shortened(from), shortened(to), why));
        }
    }

    private static @Nullable String shortened(@Nullable String value) {
        return value == null || value.length() <= LONGEST_VALUE
                ? value
                : value.substring(
                                0,
                                Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1))
                                        ? LONGEST_VALUE - 1
                                        : LONGEST_VALUE)
                        + "…";
    }

    public boolean hasFaults() {
        return faultCount > 0;
    }

    /** Whether there is a fault of shape among them. */
    public boolean hasShapeFaults() {
        return shapeBroken;
    }

    public int faultCount() {
        return faultCount;
    }

    public List<ProblemError> faults() {
        return List.copyOf(faults);
    }

    public int changeCount() {
        return changeCount;
    }

    public List<Listed> changes() {
        return List.copyOf(changes);
    }

    /** How often each kind of change was made. */
    public Map<Kind, Integer> kinds() {
        return Map.copyOf(kinds);
    }
}
