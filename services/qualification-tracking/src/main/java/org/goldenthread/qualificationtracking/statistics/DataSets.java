package org.goldenthread.qualificationtracking.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.qualificationtracking.organisations.Sector;
import org.goldenthread.qualificationtracking.organisations.SizeBand;
import org.goldenthread.qualificationtracking.statistics.Breakdown.Code;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.codelist.JobRole;
import org.goldenthread.rules.codelist.LocalAuthority;

/** The data sets there are. */
@ApplicationScoped
class DataSets {

    static final Code ENGLAND = new Code("ENG", "England");

    private static final Breakdown SETTING = new Breakdown(
            "setting",
            "setting",
            "Setting, by the main service of the workplace",
            List.of(
                    new Code("careHomeOnly", "Care home only"),
                    new Code("careHomeWithNursing", "Care home with nursing"),
                    new Code("domiciliaryCare", "Domiciliary care")),
            true);

    private static final Breakdown SECTOR = new Breakdown(
            "sector",
            "sector",
            "Sector, by the employer type of the workplace",
            List.of(
                    new Code(Sector.LOCAL_AUTHORITY.text(), "Local authority"),
                    new Code(Sector.PRIVATE.text(), "Private"),
                    new Code(Sector.VOLUNTARY.text(), "Voluntary"),
                    new Code(Sector.OTHER.text(), "Other")),
            false);

    private static final Breakdown SIZE = new Breakdown(
            "size",
            "size",
            "Size of the employer, by its workers",
            List.of(
                    new Code(SizeBand.MICRO.text(), "Micro: under 5"),
                    new Code(SizeBand.SMALL.text(), "Small: 5 to 49"),
                    new Code(SizeBand.MEDIUM.text(), "Medium: 50 to 249"),
                    new Code(SizeBand.LARGE.text(), "Large: 250 and more")),
            false);

    private final List<DataSet> all;

    DataSets(CodeLists codeLists) {
        Breakdown area = area(codeLists.localAuthorities());
        List<JobRole> managerial = managerial(codeLists);
        Breakdown role = new Breakdown(
                "role",
                "role",
                "Main job role",
                managerial.stream()
                        .map(one -> new Code(Integer.toString(one.code()), one.label()))
                        .toList(),
                false);
        all = List.of(
                new DataSet(
                        "managers-by-role",
                        "Managers and supervisors by role and highest qualification",
                        "Everyone in a managerial or supervisory role in a signed-off return.",
                        managerial.stream().map(JobRole::code).toList(),
                        List.of(role, area, SECTOR, SIZE)),
                new DataSet(
                        "registered-manager-qualifications",
                        "Registered managers by highest qualification",
                        "Everyone whose main job role is registered manager in a signed-off return.",
                        List.of(JobRole.REGISTERED_MANAGER),
                        List.of(SETTING, area, SECTOR, SIZE)));
    }

    private static List<JobRole> managerial(CodeLists codeLists) {
        return codeLists.list("job-roles").orElseThrow().rows().stream()
                .filter(row -> row.getFirst().chars().allMatch(Character::isDigit)
                        && !row.getFirst().isEmpty())
                .map(row -> codeLists.jobRole(Integer.parseInt(row.getFirst())))
                .filter(role -> role != null && role.managerial())
                .sorted(Comparator.comparingInt(JobRole::code))
                .toList();
    }

    private static Breakdown area(List<LocalAuthority> authorities) {
        List<Code> codes = new ArrayList<>();
        codes.add(ENGLAND);
        authorities.stream()
                .map(one -> new Code(one.regionCode(), one.regionLabel()))
                .distinct()
                .sorted(Comparator.comparing(Code::code))
                .forEach(codes::add);
        authorities.forEach(one -> codes.add(new Code(one.organisationCode(), one.label())));
        // Some organisations are in no authority's area: they count in England only.
        return new Breakdown(DataSet.AREA, "authority", "Area of the organisation", codes, true);
    }

    /** In the order of their ids. */
    List<DataSet> all() {
        return all;
    }

    Optional<DataSet> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
