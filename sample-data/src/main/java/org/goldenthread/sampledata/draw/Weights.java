package org.goldenthread.sampledata.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Values that are drawn in proportion to their weights. */
public final class Weights<T> {

    private final List<T> values = new ArrayList<>();
    private final List<Double> upTo = new ArrayList<>();
    private double total;

    /** A value without weight is never drawn. */
    public Weights<T> add(T value, double weight) {
        if (weight < 0) {
            throw new IllegalArgumentException("The weight of " + value + " is negative");
        }
        if (weight > 0) {
            total += weight;
            values.add(value);
            upTo.add(total);
        }
        return this;
    }

    public T pick(Draw draw) {
        int found = Collections.binarySearch(upTo, draw.fraction() * total);
        // What lies between two bounds belongs to the upper one; a bound itself to the value after it.
        int position = found < 0 ? -found - 1 : found + 1;
        return values.get(Math.min(position, values.size() - 1));
    }

    /** The share of draws that give this value. */
    public double share(T value) {
        int position = values.indexOf(value);
        if (position < 0) {
            return 0;
        }
        double below = position == 0 ? 0 : upTo.get(position - 1);
        return (upTo.get(position) - below) / total;
    }
}
