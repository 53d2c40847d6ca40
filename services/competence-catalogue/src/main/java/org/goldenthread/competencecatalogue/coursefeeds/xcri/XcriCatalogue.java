package org.goldenthread.competencecatalogue.coursefeeds.xcri;

import static org.goldenthread.competencecatalogue.coursefeeds.xcri.XmlOut.Space.DC;
import static org.goldenthread.competencecatalogue.coursefeeds.xcri.XmlOut.Space.MLO;
import static org.goldenthread.competencecatalogue.coursefeeds.xcri.XmlOut.Space.XCRI;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.competencecatalogue.coursefeeds.Addresses;
import org.goldenthread.competencecatalogue.coursefeeds.Award;
import org.goldenthread.competencecatalogue.coursefeeds.PublishedCourse;
import org.goldenthread.competencecatalogue.coursefeeds.PublishedCourses;
import org.goldenthread.competencecatalogue.courses.venues.Venue;
import org.goldenthread.competencecatalogue.courses.venues.Venues;

/**
 * Writes a provider's catalogue: one provider with its courses, and a presentation for each run. Some hundred courses are read at a time, each time anew, so
 * that neither memory nor a connection is held for a reader who is slow.
 */
@ApplicationScoped
class XcriCatalogue {

    private static final int BATCH = 200;

    private final PublishedCourses courses;
    private final Venues venues;
    private final Addresses addresses;

    XcriCatalogue(PublishedCourses courses, Venues venues, Addresses addresses) {
        this.courses = courses;
        this.venues = venues;
        this.addresses = addresses;
    }

    /** @param name of the provider */
    void write(String provider, String name, Instant now, OutputStream out) throws IOException {
        var xml = XmlOut.to(out);
        xml.root(XCRI, "catalog");
        xml.attribute("generated", now.truncatedTo(ChronoUnit.SECONDS).toString());
        xml.element(DC, "description", "Courses of " + name + " for managers and leaders in adult social care");
        xml.start(XCRI, "provider");
        xml.element(DC, "identifier", addresses.provider(provider));
        Presentation.typed(xml, "organisation", provider);
        xml.element(DC, "title", name);
        var premises = new Premises(venues.all(provider));
        xml.element(MLO, "url", premises.website().orElse(addresses.provider(provider) + "/xcri"));
        courses(xml, provider, premises);
        Venue main = premises.main().orElse(null);
        if (main != null) {
            premises.write(xml, main);
        }
        xml.finish();
    }

    private void courses(XmlOut xml, String provider, Premises premises) throws IOException {
        Map<String, Award> awards = new HashMap<>();
        String last = "";
        List<PublishedCourse> batch;
        do {
            batch = courses.after(provider, last, BATCH);
            look(batch, awards);
            for (PublishedCourse course : batch) {
                String address = addresses.course(provider, course.reference());
                new AdvertisedCourse(course, address, premises, awards).write(xml);
                last = course.reference();
            }
        } while (batch.size() == BATCH);
    }

    /** A provider's courses lead to few qualifications: each is looked up once. */
    private void look(List<PublishedCourse> batch, Map<String, Award> awards) {
        List<String> unknown = batch.stream()
                .map(course -> course.document().qualification())
                .filter(Objects::nonNull)
                .filter(number -> !awards.containsKey(number))
                .distinct()
                .toList();
        awards.putAll(courses.awards(unknown));
    }
}
