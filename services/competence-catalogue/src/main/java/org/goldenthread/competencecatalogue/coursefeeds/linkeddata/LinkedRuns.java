package org.goldenthread.competencecatalogue.coursefeeds.linkeddata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.competencecatalogue.coursefeeds.IsoDuration;
import org.goldenthread.competencecatalogue.coursefeeds.linkeddata.LinkedCourse.CourseInstance;
import org.goldenthread.competencecatalogue.coursefeeds.linkeddata.LinkedCourse.GeoCoordinates;
import org.goldenthread.competencecatalogue.coursefeeds.linkeddata.LinkedCourse.Offer;
import org.goldenthread.competencecatalogue.coursefeeds.linkeddata.LinkedCourse.Place;
import org.goldenthread.competencecatalogue.coursefeeds.linkeddata.LinkedCourse.PostalAddress;
import org.goldenthread.competencecatalogue.courses.document.DurationUnit;
import org.goldenthread.competencecatalogue.courses.document.Run;
import org.goldenthread.competencecatalogue.courses.document.RunMode;
import org.goldenthread.competencecatalogue.courses.document.StudyMode;
import org.goldenthread.competencecatalogue.courses.venues.Venue;
import org.jspecify.annotations.Nullable;

/** Runs of a course as instances of it. */
final class LinkedRuns {

    /** A duration in these is work; in longer ones it is the time that passes meanwhile. */
    private static final Set<DurationUnit> OF_WORK = EnumSet.of(DurationUnit.MINUTES, DurationUnit.HOURS);

    private static final Map<RunMode, String> MODES = Map.of(
            RunMode.CLASSROOM, "onsite",
            RunMode.ONLINE, "online",
            RunMode.WORK_BASED, "work-based",
            RunMode.BLENDED, "blended");

    private static final Map<StudyMode, String> STUDY_MODES = Map.of(
            StudyMode.FULL_TIME, "full-time",
            StudyMode.PART_TIME, "part-time",
            StudyMode.FLEXIBLE, "flexible");

    private LinkedRuns() {}

    /** @param venues of the provider, by its references */
    static CourseInstance of(Run run, Map<String, Venue> venues) {
        String duration = IsoDuration.of(run.duration());
        return new CourseInstance(
                "CourseInstance",
                run.title(),
                modes(run),
                run.startDate(),
                run.endDate(),
                duration,
                OF_WORK.contains(run.duration().unit()) ? duration : null,
                run.url(),
                places(run, venues),
                offer(run));
    }

    private static List<String> modes(Run run) {
        List<String> modes = new ArrayList<>();
        modes.add(MODES.getOrDefault(run.mode(), run.mode().text()));
        StudyMode studyMode = run.studyMode();
        if (studyMode != null) {
            modes.add(STUDY_MODES.getOrDefault(studyMode, studyMode.text()));
        }
        return modes;
    }

    private static List<Place> places(Run run, Map<String, Venue> venues) {
        List<Place> places = new ArrayList<>();
        Venue venue = run.venue() == null ? null : venues.get(run.venue());
        if (venue != null) {
            places.add(place(venue));
        }
        if (run.mode() == RunMode.ONLINE || run.mode() == RunMode.BLENDED) {
            places.add(new Place("VirtualLocation", null, run.url(), null, null));
        }
        if (run.nationwide()) {
            places.add(named("England"));
        }
        run.subRegions().forEach(region -> places.add(named(region)));
        return places;
    }

    private static Place named(String name) {
        return new Place("Place", name, null, null, null);
    }

    private static Place place(Venue venue) {
        var address = new PostalAddress(
                "PostalAddress", venue.street(), venue.town(), venue.county(), venue.postcode(), "GB");
        return new Place("Place", venue.name(), venue.website(), address, geo(venue));
    }

    private static @Nullable GeoCoordinates geo(Venue venue) {
        Double latitude = venue.latitude();
        Double longitude = venue.longitude();
        return latitude == null || longitude == null
                ? null
                : new GeoCoordinates("GeoCoordinates", latitude.doubleValue(), longitude.doubleValue());
    }

    private static @Nullable Offer offer(Run run) {
        return run.cost() == null && run.costDescription() == null
                ? null
                : new Offer("Offer", run.cost(), run.cost() == null ? null : "GBP", run.costDescription(), run.url());
    }
}
