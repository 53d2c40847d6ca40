package org.goldenthread.rules.worker;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.rules.file.Layout;

/** A numbered series of qualification columns, of which most rows fill the first few. */
final class QualificationSlots {

    private final WorkerRow row;
    private final List<Integer> positions;
    private final int[] notesPositions;
    private final List<QualificationSlot> slots = new ArrayList<>();
    private final List<QualificationSlot> filled = new ArrayList<>();

    QualificationSlots(WorkerRow row, Layout layout, String series) {
        this.row = row;
        this.positions = layout.series(series);
        this.notesPositions = new int[positions.size()];
        for (int i = 0; i < positions.size(); i++) {
            String column = layout.columns().get(positions.get(i));
            notesPositions[i] = layout.position(column + "NOTES");
            slots.add(new QualificationSlot(row, column, i + 1));
        }
    }

    void read() {
        filled.clear();
        for (int i = 0; i < slots.size(); i++) {
            String text = row.cell(positions.get(i));
            if (!text.isEmpty()) {
                slots.get(i).read(text, row.cell(notesPositions[i]));
                filled.add(slots.get(i));
            }
        }
    }

    /** The slots that are not blank on the row at hand; the same list for every row. */
    List<QualificationSlot> filled() {
        return filled;
    }
}
