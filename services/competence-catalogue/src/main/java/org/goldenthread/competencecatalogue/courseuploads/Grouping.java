package org.goldenthread.competencecatalogue.courseuploads;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.competencecatalogue.courses.form.NationalRow;
import org.goldenthread.competencecatalogue.courseuploads.RowJudgements.Place;

/**
 * Which rows make one course, and under which reference: that which our column COURSE_REFERENCE names, else the first
 * YOUR_REFERENCE of its rows, else one made of what the rows say. The same file gives the same references, so that it changes
 * courses and does not double them. Where two courses of a file have the same first reference, the later one gets a number.
 */
final class Grouping {

    private static final int DIGITS = 16;
    private static final int LONGEST_REFERENCE = 255;

    private static final class Group {

        private final int first;
        private final String said;
        private String named = "";
        private String reference = "";

        private Group(int first, String said) {
            this.first = first;
            this.said = said;
        }
    }

    private record Member(int line, Group group) {}

    private final Map<String, Group> groups = new HashMap<>();
    private final List<Group> inOrder = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    /** Takes the rows in the order of the file. */
    void add(int line, NationalRow row) {
        String key = row.group();
        String said = digest(row.course());
        Group group = key.isEmpty() ? begin(line, said) : groups.computeIfAbsent(digest(key), any -> begin(line, said));
        if (!row.courseReference().isEmpty()) {
            group.reference = row.courseReference();
            taken.add(group.reference);
        }
        if (group.named.isEmpty()) {
            group.named = row.reference();
        }
        members.add(new Member(line, group));
    }

    private Group begin(int line, String said) {
        Group group = new Group(line, said);
        inOrder.add(group);
        return group;
    }

    /** Once all rows have been added. */
    List<Place> places() {
        for (Group group : inOrder) {
            if (group.reference.isEmpty()) {
                String wanted = group.named.isEmpty() ? "course-" + group.said : group.named;
                group.reference = free(wanted);
                taken.add(group.reference);
            }
        }
        return members.stream()
                .map(member -> new Place(member.line(), member.group().first, member.group().reference))
                .toList();
    }

    private String free(String wanted) {
        String reference = wanted;
        for (int number = 2; taken.contains(reference); number++) {
            String end = "-" + number;
            int room = Math.min(wanted.length(), LONGEST_REFERENCE - end.length());
            reference = wanted.substring(0, room) + end;
        }
        return reference;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
