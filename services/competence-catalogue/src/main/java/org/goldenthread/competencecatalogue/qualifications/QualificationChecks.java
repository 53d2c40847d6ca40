package org.goldenthread.competencecatalogue.qualifications;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an entry of the register must be besides well shaped, as a list of rules. */
public final class QualificationChecks {

    /** Nothing of the field is older, and no end is set for later. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private record Check(String place, String code, String detail, BiPredicate<Qualification, Surroundings> fails) {}

    private static final List<Check> CHECKS = List.of(
            new Check("/starts", "date-out-of-range", "Give a day from 1900 to 2199.", (q, all) -> outside(q.starts())),
            new Check(
                    "/operationalEnd",
                    "date-out-of-range",
                    "Give a day from 1900 to 2199.",
                    (q, all) -> outside(q.operationalEnd())),
            new Check(
                    "/certificationEnd",
                    "date-out-of-range",
                    "Give a day from 1900 to 2199.",
                    (q, all) -> outside(q.certificationEnd())),
            new Check(
                    "/operationalEnd",
                    "ends-before-start",
                    "The last day of registration can't be before the first.",
                    (q, all) -> before(q.operationalEnd(), q.starts())),
            new Check(
                    "/certificationEnd",
                    "ends-before-start",
                    "The last day of certification can't be before the first day of registration.",
                    (q, all) -> before(q.certificationEnd(), q.starts())),
            new Check(
                    "/certificationEnd",
                    "certification-ends-first",
                    "Whoever is registered on the last day must be able to get a certificate: it can't end before registration.",
                    (q, all) -> before(q.certificationEnd(), q.operationalEnd())),
            new Check(
                    "/successor",
                    "own-successor",
                    "A qualification can't take its own place.",
                    (q, all) -> q.number().equals(q.successor())),
            new Check(
                    "/successor",
                    "unknown-qualification",
                    "The register has no qualification with this number.",
                    (q, all) -> q.successor() != null && !all.numbers().contains(q.successor())),
            new Check(
                    "/successor",
                    "successor-cycle",
                    "It took the place of this qualification itself, directly or through others.",
                    (q, all) -> !q.number().equals(q.successor())
                            && all.successors().leadsBack(q.number())),
            new Check(
                    "/titleCode",
                    "unknown-title",
                    "No title of the workforce data set has this code. GET /v1/qualification-titles names them.",
                    (q, all) -> q.titleCode() != null && !all.titles().contains(q.titleCode())));

    private QualificationChecks() {}

    /** All that is wrong with an entry. */
    public static List<Fault> faults(Qualification one, Surroundings all) {
        return Stream.concat(
                        CHECKS.stream()
                                .filter(check -> check.fails().test(one, all))
                                .map(check -> new Fault(check.place(), check.code(), check.detail())),
                        CombinationChecks.faults(one, all.units()).stream())
                .toList();
    }

    private static boolean outside(@Nullable LocalDate day) {
        return before(day, EARLIEST) || before(LATEST, day);
    }

    private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }
}
