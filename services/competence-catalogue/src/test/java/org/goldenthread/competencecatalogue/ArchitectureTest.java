package org.goldenthread.competencecatalogue;

import org.goldenthread.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheArchitecture() {
        ArchitectureRules.check("org.goldenthread.competencecatalogue");
    }
}
