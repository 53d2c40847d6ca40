package org.goldenthread.sampledata.worker;

import java.util.List;
import org.goldenthread.sampledata.draw.Draw;
import org.goldenthread.sampledata.row.CodeChoices;
import org.goldenthread.sampledata.row.SamplePostcode;
import org.goldenthread.sampledata.row.SampleRow;

/** Who a worker is. Nobody: the NI numbers come from a series that is never issued, and the postcodes from an area that is not. */
final class PersonCells {

    private static final double BRITISH = 0.8;
    private static final double BORN_IN_UK = 0.93;
    private static final String WHITE_BRITISH = "31";
    private static final int MOST_STAFF = 1_000;
    private static final int MILLION = 1_000_000;
    private static final int LETTERS = 26;

    private final CodeChoices choices;

    PersonCells(CodeChoices choices) {
        this.choices = choices;
    }

    void fill(SampleRow row, Worker worker, Draw draw) {
        row.set("NINUMBER", draw.chance(0.9) ? insuranceNumber(worker) : "")
                .set("POSTCODE", SamplePostcode.draw(draw))
                .set("DOB", worker.born())
                .set("GENDER", draw.chance(0.8) ? "2" : draw.pick(List.of("1", "1", "1", "3", "4")))
                .set("ETHNICITY", draw.chance(0.6) ? WHITE_BRITISH : choices.pick("ethnicities", draw))
                .set("DISABLED", draw.chance(0.85) ? 0 : draw.between(1, 3));
        if (draw.chance(BRITISH)) {
            row.set("NATIONALITY", CodeChoices.UNITED_KINGDOM);
            birthplace(row, worker, draw.chance(BORN_IN_UK), draw);
        } else {
            row.set("NATIONALITY", choices.pick("nationalities", draw));
            citizenship(row, draw);
            birthplace(row, worker, false, draw);
        }
    }

    // Q as the first letter is never issued, so that no real person has it. The number is unique within the return.
    private static String insuranceNumber(Worker worker) {
        long number = (long) worker.workplace().place() * MOST_STAFF + worker.place();
        char second = (char) ('A' + number / MILLION % LETTERS);
        char last = (char) ('A' + number / MILLION / LETTERS % LETTERS);
        return "Q%c%06d%c".formatted(second, number % MILLION, last);
    }

    private static void citizenship(SampleRow row, Draw draw) {
        String citizen = draw.pick(List.of("1", "2", "2", "2", "999"));
        row.set("BRITISHCITIZENSHIP", citizen);
        if (citizen.equals("2")) {
            boolean visa = draw.chance(0.4);
            row.set("HANDCVISA", visa ? "1" : "2").set("INOUTUK", visa ? draw.pick(List.of("1", "2", "999")) : "");
        }
    }

    private void birthplace(SampleRow row, Worker worker, boolean inUk, Draw draw) {
        if (inUk) {
            row.set("COUNTRYOFBIRTH", CodeChoices.UNITED_KINGDOM);
        } else {
            row.set("COUNTRYOFBIRTH", choices.pick("countries-of-birth", draw))
                    .set(
                            "YEAROFENTRY",
                            draw.between(
                                    worker.born().getYear(), worker.started().getYear()));
        }
    }
}
