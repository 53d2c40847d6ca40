package org.goldenthread.competencecatalogue.qualifications;

import java.util.Map;
import java.util.Set;

/**
 * What an entry is checked against: the register as it will be with it.
 *
 * @param numbers of the qualifications that the entries name
 * @param titles codes of the titles
 * @param units those that the entries name, by reference
 */
public record Surroundings(
        Set<String> numbers, Successors successors, Set<Integer> titles, Map<String, UnitSummary> units) {}
