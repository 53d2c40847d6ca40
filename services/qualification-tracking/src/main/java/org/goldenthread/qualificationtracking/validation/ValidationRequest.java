package org.goldenthread.qualificationtracking.validation;

import org.goldenthread.qualificationtracking.returns.Mode;
import org.jspecify.annotations.Nullable;

/** How to take the files; {@code merge} where nothing is said. */
public record ValidationRequest(@Nullable Mode mode) {

    Mode modeOrDefault() {
        return mode == null ? Mode.MERGE : mode;
    }
}
