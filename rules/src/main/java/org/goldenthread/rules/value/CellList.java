package org.goldenthread.rules.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** A cell that holds a list, its items separated by semicolons. A blank cell is a list of one blank item. */
public record CellList(List<String> items) {

    public static CellList of(String text) {
        List<String> items = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(';'); end >= 0; end = text.indexOf(';', start)) {
            items.add(text.substring(start, end).strip());
            start = end + 1;
        }
        items.add(text.substring(start).strip());
        return new CellList(items);
    }

    public int size() {
        return items.size();
    }

    public String text(int index) {
        return items.get(index);
    }

    /** As {@link WholeNumber#parse}. */
    public int number(int index) {
        return WholeNumber.parse(items.get(index));
    }

    public boolean contains(String item) {
        return items.contains(item);
    }

    /** Whether every item is a whole number that passes. */
    public boolean allNumbers(IntPredicate test) {
        for (int i = 0; i < size(); i++) {
            if (number(i) < 0 || !test.test(number(i))) {
                return false;
            }
        }
        return true;
    }

    public boolean anyNumber(IntPredicate test) {
        for (int i = 0; i < size(); i++) {
            if (number(i) >= 0 && test.test(number(i))) {
                return true;
            }
        }
        return false;
    }

    /** How many items are not blank. */
    public int filled() {
        return Math.toIntExact(items.stream().filter(item -> !item.isEmpty()).count());
    }

    public CellList without(String item) {
        return new CellList(items.stream().filter(i -> !i.equals(item)).toList());
    }

    public CellList from(int index) {
        return new CellList(items.subList(index, size()));
    }
}
