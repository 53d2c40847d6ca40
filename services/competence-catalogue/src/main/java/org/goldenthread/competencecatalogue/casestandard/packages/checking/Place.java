package org.goldenthread.competencecatalogue.casestandard.packages.checking;

import org.jspecify.annotations.Nullable;

/** Where something is in a package. Its pointer (RFC 6901) is only made when it is told. */
public record Place(@Nullable Place above, String step) {

    public static final Place ROOT = new Place(null, "");

    public Place at(String member) {
        return new Place(this, member);
    }

    public Place at(int index) {
        return new Place(this, Integer.toString(index));
    }

    boolean isAtTop() {
        return above != null && above.above() == null;
    }

    public String pointer() {
        return above == null
                ? ""
                : above.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    /** The pointer with a star for every index: the same for the same member of all objects of a list. */
    String kind() {
        if (above == null) {
            return "";
        }
        boolean index = !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
        return above.kind() + "/" + (index ? "*" : step);
    }
}
