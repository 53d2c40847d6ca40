package org.goldenthread.competencecatalogue.qualifications;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which qualification took the place of which. */
public record Successors(Map<String, String> byNumber) {

    /** Whether one comes back to itself through what took its place. */
    public boolean leadsBack(String number) {
        Set<String> seen = new HashSet<>();
        @Nullable String next = byNumber.get(number);
        while (next != null && seen.add(next)) {
            if (next.equals(number)) {
                return true;
            }
            next = byNumber.get(next);
        }
        return false;
    }
}
