package org.goldenthread.competencecatalogue.casestandard.packages.checking;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.goldenthread.web.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers as the standard wants them: a UUID of version 1 to 5 in small letters. Others are refused, or given new ones that are always the same for the
 * same identifier of the same document.
 *
 * @param namespace of the new ones; null: others are refused
 * @param renewed those of the package's own that get new ones
 */
public record Identifiers(@Nullable UUID namespace, Set<String> renewed) {

    private static final Pattern RIGHT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private static final UUID PACKAGES = UUID.fromString("0b1c7b4e-6a53-5b5e-9d0e-6f1d0c6a5d11");

    public static boolean isRight(String identifier) {
        return RIGHT.matcher(identifier).matches();
    }

    /** Two organisations that take in the same document have a copy each, and a document is known by more than its identifier: that may be no good. */
    public static UUID namespace(String keeper, String identifier, String uri, String title) {
        return Ids.named(PACKAGES, String.join("\n", keeper, identifier, uri, title));
    }

    public boolean renews() {
        return namespace != null;
    }

    /** What stands in place of an identifier; null where none may. */
    @Nullable
    String inPlaceOf(String identifier) {
        if (isRight(identifier)) {
            return identifier;
        }
        UUID names = namespace;
        if (names == null) {
            return null;
        }
        String small = identifier.toLowerCase(Locale.ROOT);
        return isRight(small) ? small : Ids.named(names, identifier).toString();
    }

    /** The identifier of either end of an association, which may lie outside CASE: only those of the package itself are renewed. */
    public String ofNode(String identifier) {
        String other = renewed.contains(identifier) ? inPlaceOf(identifier) : null;
        return other == null ? identifier : other;
    }
}
