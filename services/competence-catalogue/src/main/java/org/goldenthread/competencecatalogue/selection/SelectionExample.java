package org.goldenthread.competencecatalogue.selection;

import java.util.List;
import org.goldenthread.competencecatalogue.selection.mixes.AgencySize;
import org.goldenthread.competencecatalogue.selection.mixes.Level;

/**
 * A job made up to show what a selection gives for a level of management: the model asks for examples of each (§5.3).
 *
 * @param title what the job is
 * @param lines of its description, as a selection takes them
 */
record SelectionExample(Level level, AgencySize size, String title, List<String> lines) {

    SelectionRequest request() {
        return new SelectionRequest(level, size, lines, null, null, null, false);
    }
}
