package org.goldenthread.sampledata.row;

import java.util.List;
import org.goldenthread.sampledata.draw.Draw;

/** Postcodes of the right form in the area ZZ, which no place has. */
public final class SamplePostcode {

    private static final List<String> LETTERS =
            List.of("A", "B", "D", "E", "F", "G", "H", "J", "L", "N", "P", "Q", "R", "S", "T", "U", "W", "X", "Y", "Z");

    private SamplePostcode() {}

    public static String draw(Draw draw) {
        return "ZZ" + draw.between(10, 99) + " " + draw.between(0, 9) + draw.pick(LETTERS) + draw.pick(LETTERS);
    }
}
