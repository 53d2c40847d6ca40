package org.goldenthread.rules.codelist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All code lists of one moment. Immutable; load once and share. */
public final class CodeLists {

    private final TreeMap<String, CodeList> lists = new TreeMap<>();
    private final ByCode<JobRole> jobRoles;
    private final ByCode<Service> services;
    private final ByCode<Qualification> qualifications;
    private final List<LocalAuthority> localAuthorities;

    private CodeLists(List<CodeList> all) {
        all.forEach(list -> lists.put(list.name(), list));
        jobRoles = new ByCode<>(CodeListReader.byCode(required("job-roles"), CodeLists::jobRole));
        services = new ByCode<>(CodeListReader.byCode(required("services"), CodeLists::service));
        qualifications = new ByCode<>(CodeListReader.byCode(required("qualifications"), CodeLists::qualification));
        localAuthorities =
                CodeListReader.byCode(required("local-authorities"), CodeLists::localAuthority).values().stream()
                        .sorted(Comparator.comparingInt(LocalAuthority::code))
                        .toList();
    }

    /** The lists that come with this version of the program. Reads files: keep the result. */
    public static CodeLists bundled() {
        return new CodeLists(CodeListFiles.read());
    }

    /** These lists with another version of one of them. */
    public CodeLists with(CodeList other) {
        required(other.name());
        TreeMap<String, CodeList> all = new TreeMap<>(lists);
        all.put(other.name(), other);
        return new CodeLists(List.copyOf(all.values()));
    }

    /** In alphabetical order. */
    public List<String> names() {
        return List.copyOf(lists.keySet());
    }

    public Optional<CodeList> list(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    /** The numeric codes of a list that must exist; other codes in it, such as {@code unknown}, are left out. */
    public CodeSet codes(String name) {
        List<Integer> codes = new ArrayList<>();
        for (List<String> row : required(name).rows()) {
            if (row.get(0).chars().allMatch(c -> c >= '0' && c <= '9')) {
                codes.add(Integer.valueOf(row.get(0)));
            }
        }
        return new CodeSet(codes);
    }

    public @Nullable JobRole jobRole(int code) {
        return jobRoles.get(code);
    }

    public @Nullable Service service(int code) {
        return services.get(code);
    }

    public @Nullable Qualification qualification(int code) {
        return qualifications.get(code);
    }

    /** In the order of their codes, ended ones included. */
    public List<LocalAuthority> localAuthorities() {
        return localAuthorities;
    }

    private CodeList required(String name) {
        CodeList list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("the code list " + name + " is missing");
        }
        return list;
    }

    private static JobRole jobRole(CodeListReader row) {
        return new JobRole(
                row.number("code"),
                row.text("label"),
                row.text("group"),
                row.flag("managerial"),
                row.flag("descriptionNeeded"),
                row.flag("delegatedHealthcare"));
    }

    private static Service service(CodeListReader row) {
        return new Service(
                row.number("code"),
                row.text("label"),
                row.text("category"),
                row.flag("regulated"),
                row.flag("mainService"),
                row.flag("descriptionNeeded"),
                row.flag("capacityQuestion"),
                row.flag("utilisationQuestion"),
                row.flag("delegatedHealthcare"),
                row.number("payGroup"));
    }

    private static Qualification qualification(CodeListReader row) {
        return new Qualification(
                row.number("code"),
                row.text("label"),
                row.text("group"),
                row.numberOrNull("level"),
                row.flag("leadership"),
                row.flag("relevant"),
                row.date("validFrom"),
                row.date("validUntil"));
    }

    private static LocalAuthority localAuthority(CodeListReader row) {
        return new LocalAuthority(
                row.number("code"),
                row.text("label"),
                row.number("region"),
                row.text("regionLabel"),
                row.date("validFrom"),
                row.date("validUntil"));
    }
}
