package org.goldenthread.qualificationtracking;

import org.goldenthread.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheArchitecture() {
        ArchitectureRules.check("org.goldenthread.qualificationtracking");
    }
}
