package org.goldenthread.rules.upload;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every workplace that the upload mentions, numbered; those of the workplaces file with their entry. */
final class Workplaces {

    private static final int ONE_GROUP = 0;

    private final KeyIndex references = new KeyIndex();
    private final List<@Nullable WorkplaceEntry> entries = new ArrayList<>();
    private final Set<String> locations = new HashSet<>();
    private final Set<String> repeated = new HashSet<>();
    private int rows;
    private boolean keylessRows;

    /** The number of a workplace, mentioned before or not. */
    int number(String reference) {
        int known = references.find(ONE_GROUP, reference);
        if (known >= 0) {
            return known;
        }
        entries.add(null);
        return references.add(ONE_GROUP, reference);
    }

    String reference(int number) {
        return references.reference(number);
    }

    int size() {
        return entries.size();
    }

    /** The workplace's entry, null if the workplaces file does not have it. */
    @Nullable
    WorkplaceEntry entry(int number) {
        return entries.get(number);
    }

    @Nullable
    WorkplaceEntry entry(String reference) {
        int number = references.find(ONE_GROUP, reference);
        return number < 0 ? null : entries.get(number);
    }

    List<@Nullable WorkplaceEntry> entries() {
        return entries;
    }

    void add(WorkplaceEntry entry) {
        entries.set(number(entry.reference()), entry);
    }

    void countRow() {
        rows++;
    }

    int rows() {
        return rows;
    }

    void meetKeylessRow() {
        keylessRows = true;
    }

    /** Whether a row of the workplaces file does not say which workplace it is about. */
    boolean hasKeylessRows() {
        return keylessRows;
    }

    /** Whether a row before has the reference; remembered if so. */
    boolean isRepeated(String reference) {
        boolean before = entry(reference) != null;
        if (before) {
            repeated.add(references.reference(number(reference)));
        }
        return before;
    }

    /** Whether the workplaces file has the reference more than once. */
    boolean wasRepeated(String reference) {
        int number = references.find(ONE_GROUP, reference);
        return number >= 0 && repeated.contains(references.reference(number));
    }

    /** Whether a row before has the location. */
    boolean isLocationRepeated(String location) {
        return !location.isEmpty() && !locations.add(location);
    }
}
