package org.goldenthread.competencecatalogue.coursefeeds.xcri;

import static org.goldenthread.competencecatalogue.coursefeeds.xcri.XmlOut.Space.DC;
import static org.goldenthread.competencecatalogue.coursefeeds.xcri.XmlOut.Space.MLO;
import static org.goldenthread.competencecatalogue.coursefeeds.xcri.XmlOut.Space.OURS;
import static org.goldenthread.competencecatalogue.coursefeeds.xcri.XmlOut.Space.XCRI;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.goldenthread.competencecatalogue.coursefeeds.IsoDuration;
import org.goldenthread.competencecatalogue.courses.document.Run;
import org.goldenthread.competencecatalogue.courses.venues.Venue;
import org.jspecify.annotations.Nullable;

/** A run as the standard has it. The order of the elements is the standard's. */
record Presentation(Run run, Premises premises) {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** @param address of this run */
    void write(XmlOut xml, String address) throws IOException {
        Venue venue = premises.venue(run.venue());
        xml.start(XCRI, "presentation");
        xml.element(DC, "identifier", address);
        typed(xml, "runReference", run.reference());
        xml.element(DC, "title", run.title());
        LocalDate starts = run.startDate();
        date(xml, MLO, "start", starts, starts == null ? "Flexible" : IN_WORDS.format(starts));
        LocalDate ends = run.endDate();
        if (ends != null) {
            date(xml, XCRI, "end", ends, IN_WORDS.format(ends));
        }
        duration(xml);
        xml.element(XCRI, "applyTo", run.url());
        term(xml, "studyMode", Term.of(run.studyMode()));
        term(xml, "attendanceMode", Term.of(run.mode(), venue != null));
        term(xml, "attendancePattern", Term.of(run.attendancePattern()));
        xml.element(MLO, "cost", cost());
        if (venue != null) {
            venue(xml, venue);
        }
        xml.end();
    }

    /** An identifier that is no address. */
    static void typed(XmlOut xml, String type, @Nullable String identifier) throws IOException {
        if (identifier != null) {
            xml.start(DC, "identifier");
            xml.type(OURS, type);
            xml.text(identifier);
            xml.end();
        }
    }

    private static void date(XmlOut xml, XmlOut.Space space, String name, @Nullable LocalDate date, String text)
            throws IOException {
        xml.start(space, name);
        if (date != null) {
            xml.attribute("dtf", date.toString());
        }
        xml.text(text);
        xml.end();
    }

    private void duration(XmlOut xml) throws IOException {
        xml.start(MLO, "duration");
        xml.attribute("interval", IsoDuration.of(run.duration()));
        xml.text(IsoDuration.inWords(run.duration()));
        xml.end();
    }

    private static void term(XmlOut xml, String name, Term term) throws IOException {
        xml.start(XCRI, name);
        xml.attribute("identifier", term.identifier());
        xml.text(term.caption());
        xml.end();
    }

    private @Nullable String cost() {
        if (run.cost() == null) {
            return run.costDescription();
        }
        String price = "£" + run.cost().toPlainString();
        return run.costDescription() == null ? price : price + ". " + run.costDescription();
    }

    private void venue(XmlOut xml, Venue venue) throws IOException {
        xml.start(XCRI, "venue");
        xml.start(XCRI, "provider");
        typed(xml, "venueReference", venue.reference());
        xml.element(DC, "title", venue.name());
        premises.write(xml, venue);
        xml.end();
        xml.end();
    }
}
