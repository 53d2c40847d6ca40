package org.goldenthread.rules.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Which columns a kind of file has, and where the optional ones go. */
final class NationalColumns {

    static final String CHANGED_REFERENCE = "CHGUNIQUEWRKID";
    static final String TRANSFER = "TRANSFERSTAFFRECORD";
    static final String INDUCTION = "INDUCTION";

    private static final int FIRST_OPTIONAL_SLOT = 4;
    private static final int LAST_SLOT = 99;
    private static final Pattern SLOT = Pattern.compile("(QUALACH|QUALWT)(\\d{2})(?:NOTES)?");

    private NationalColumns() {}

    static List<String> fixed(FileKind kind) {
        Column[] columns = switch (kind) {
            case WORKPLACES -> WorkplaceColumn.values();
            case WORKERS -> WorkerColumn.values();
            case TRAINING -> TrainingColumn.values();
        };
        return Arrays.stream(columns).map(Column::name).toList();
    }

    static List<String> widest(FileKind kind) {
        return meantBy(
                kind,
                List.of(
                        CHANGED_REFERENCE,
                        TRANSFER,
                        slotName("QUALACH", LAST_SLOT),
                        slotName("QUALWT", LAST_SLOT),
                        INDUCTION));
    }

    /**
     * The header that someone means who writes these columns: the fixed ones, the optional ones that are there, and whatever
     * a numbered series needs to have no gap.
     */
    static List<String> meantBy(FileKind kind, List<String> header) {
        List<String> meant = new ArrayList<>(fixed(kind));
        if (kind != FileKind.WORKERS) {
            return meant;
        }
        List<String> moves = new ArrayList<>(List.of(CHANGED_REFERENCE, TRANSFER));
        moves.retainAll(header);
        meant.addAll(meant.indexOf(WorkerColumn.UNIQUEWORKERID.name()) + 1, moves);
        for (int slot = FIRST_OPTIONAL_SLOT; slot <= lastSlot("QUALACH", header); slot++) {
            meant.add(slotName("QUALACH", slot));
            meant.add(slotName("QUALACH", slot) + "NOTES");
        }
        int induction = header.indexOf(INDUCTION);
        boolean inductionFirst = induction >= 0 && induction < firstIndexOfSeries("QUALWT", header);
        if (inductionFirst) {
            meant.add(INDUCTION);
        }
        for (int slot = 1; slot <= lastSlot("QUALWT", header); slot++) {
            meant.add(slotName("QUALWT", slot));
        }
        if (induction >= 0 && !inductionFirst) {
            meant.add(INDUCTION);
        }
        return meant;
    }

    static String slotName(String series, int slot) {
        return series + (slot < 10 ? "0" : "") + slot;
    }

    private static int lastSlot(String series, List<String> header) {
        int last = 0;
        for (String column : header) {
            var matcher = SLOT.matcher(column);
            if (matcher.matches() && matcher.group(1).equals(series) && isSlotColumn(series, column)) {
                last = Math.max(last, Integer.parseInt(matcher.group(2)));
            }
        }
        return Math.min(last, LAST_SLOT);
    }

    /** Only qualifications achieved have notes. */
    private static boolean isSlotColumn(String series, String column) {
        return series.equals("QUALACH") || !column.endsWith("NOTES");
    }

    private static int firstIndexOfSeries(String series, List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).startsWith(series)) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }
}
