package org.goldenthread.competencecatalogue.frameworks.associations;

import java.util.List;
import java.util.regex.Pattern;

/** The vocabulary of CASE 1.1 and its way of adding to it. */
public final class AssociationTypes {

    public static final String IS_CHILD_OF = "isChildOf";
    public static final String REPLACED_BY = "replacedBy";
    private static final String PRECEDES = "precedes";

    static final List<String> STANDARD = List.of(
            IS_CHILD_OF,
            "isPeerOf",
            "isPartOf",
            "exactMatchOf",
            PRECEDES,
            "isRelatedTo",
            REPLACED_BY,
            "exemplar",
            "hasSkillLevel",
            "isTranslationOf");

    private static final Pattern OWN = Pattern.compile("ext:[A-Za-z0-9._-]+");

    private AssociationTypes() {}

    public static boolean isKnown(String type) {
        return STANDARD.contains(type) || OWN.matcher(type).matches();
    }

    /** Whether going on along associations of this type must never lead back. */
    static boolean isAcyclic(String type) {
        return type.equals(IS_CHILD_OF) || type.equals(REPLACED_BY) || type.equals(PRECEDES);
    }
}
