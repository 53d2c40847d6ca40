package org.goldenthread.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.goldenthread.standalone.part.LaunchException;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void doesTheMainJobAndStaysUnlessTold() {
        assertThat(Options.parse()).isEqualTo(new Options(false, false, true));
        assertThat(Options.parse("--fresh", "--once")).isEqualTo(new Options(true, true, true));
        assertThat(Options.parse("--no-main-job")).isEqualTo(new Options(false, false, false));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Options.parse("--onec"))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("--onec");
        assertThatThrownBy(() -> Options.parse("--once", "--no-main-job")).isInstanceOf(LaunchException.class);
    }
}
