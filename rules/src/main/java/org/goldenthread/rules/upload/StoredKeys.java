package org.goldenthread.rules.upload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A stored record in memory, compact: filled once, workplaces before their workers, then only asked. */
public final class StoredKeys implements StoredRecord {

    private static final int ONE_GROUP = 0;
    private static final int NONE = -1;
    private static final String ANOTHER_ORGANISATION = "";

    private final KeyIndex workplaceKeys = new KeyIndex();
    private final List<StoredWorkplace> workplaces = new ArrayList<>();
    private final List<StoredStaff> staff = new ArrayList<>();
    private final KeyIndex workerKeys = new KeyIndex();
    private short[] jobRoles = new short[64];
    private short[] halfDaysSick = new short[64];
    private int[] sicknessSavedOn = new int[64];
    private final Set<String> ownedElsewhere = new HashSet<>();
    private final Map<String, String> locations = new HashMap<>();

    /** A workplace of which nothing is known but its reference. */
    public void addWorkplace(String reference) {
        addWorkplace(reference, StoredWorkplace.UNKNOWN);
    }

    public void addWorkplace(String reference, StoredWorkplace workplace) {
        if (workplaceKeys.add(ONE_GROUP, reference) >= 0) {
            workplaces.add(workplace);
            staff.add(StoredStaff.NONE);
        }
    }

    /**
     * A second worker of the same reference in the same workplace is not taken.
     *
     * @param known null if nothing is but the reference
     */
    public void addWorker(String workplace, String reference, @Nullable StoredWorker known) {
        int home = workplaceKeys.find(ONE_GROUP, workplace);
        if (home < 0) {
            throw new IllegalArgumentException("add a worker's workplace first");
        }
        int number = workerKeys.add(home, reference);
        if (number < 0) {
            return;
        }
        if (number == jobRoles.length) {
            jobRoles = Arrays.copyOf(jobRoles, number * 2);
            halfDaysSick = Arrays.copyOf(halfDaysSick, number * 2);
            sicknessSavedOn = Arrays.copyOf(sicknessSavedOn, number * 2);
        }
        StoredWorker worker = known == null ? StoredWorker.UNKNOWN : known;
        staff.set(home, staff.get(home).and(worker));
        jobRoles[number] = orNone(worker.mainJobRole()).shortValue();
        halfDaysSick[number] = orNone(worker.halfDaysSick()).shortValue();
        LocalDate savedOn = worker.sicknessSavedOn();
        sicknessSavedOn[number] = savedOn == null ? Integer.MIN_VALUE : Math.toIntExact(savedOn.toEpochDay());
    }

    /** The workplace is on record for another organisation that has not handed its data over. */
    public void addOwnedElsewhere(String workplace) {
        ownedElsewhere.add(withoutSpace(workplace));
    }

    /**
     * Somebody has the CQC location. Where both the organisation and another have it, the other counts: one of the two is wrong.
     *
     * @param workplace the organisation's own workplace that has it; null if another organisation's has
     */
    public void addLocation(String location, @Nullable String workplace) {
        if (workplace == null) {
            locations.put(location, ANOTHER_ORGANISATION);
        } else {
            locations.putIfAbsent(location, withoutSpace(workplace));
        }
    }

    @Override
    public @Nullable StoredWorkplace workplace(String reference) {
        int number = workplaceKeys.find(ONE_GROUP, reference);
        return number < 0 ? null : workplaces.get(number);
    }

    @Override
    public @Nullable StoredWorker worker(String workplace, String reference) {
        int home = workplaceKeys.find(ONE_GROUP, workplace);
        int number = home < 0 ? NONE : workerKeys.find(home, reference);
        if (number < 0) {
            return null;
        }
        LocalDate savedOn =
                sicknessSavedOn[number] == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(sicknessSavedOn[number]);
        return new StoredWorker(orNull(jobRoles[number]), orNull(halfDaysSick[number]), savedOn);
    }

    @Override
    public StoredStaff staff(String workplace) {
        int number = workplaceKeys.find(ONE_GROUP, workplace);
        return number < 0 ? StoredStaff.NONE : staff.get(number);
    }

    @Override
    public boolean ownedElsewhere(String workplace) {
        return !ownedElsewhere.isEmpty() && ownedElsewhere.contains(withoutSpace(workplace));
    }

    @Override
    public boolean locationUsedElsewhere(String location, String workplace) {
        String user = locations.get(location);
        return user != null && !user.equals(withoutSpace(workplace));
    }

    private static Integer orNone(@Nullable Integer value) {
        return value == null ? NONE : value;
    }

    private static @Nullable Integer orNull(int value) {
        return value < 0 ? null : value;
    }

    private static String withoutSpace(String reference) {
        return reference.chars().anyMatch(Character::isWhitespace) ? reference.replaceAll("\\s", "") : reference;
    }
}
