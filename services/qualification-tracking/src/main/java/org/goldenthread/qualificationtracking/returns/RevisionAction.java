package org.goldenthread.qualificationtracking.returns;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done to a revision: by a caller with a role, or by the platform itself. */
enum RevisionAction {
    UPLOAD("upload", "returns:write", true),
    VALIDATE("validate", "returns:write", true),
    SUBMIT("submit", "returns:submit", true),
    SIGN_OFF("sign-off", "returns:sign-off", false),
    REFUSE("refuse", "returns:sign-off", false),
    WITHDRAW("withdraw", "returns:write", false),
    REJECT("reject", null, false),
    ACCEPT("accept", null, false),
    ACCEPT_WITH_WARNINGS("accept-with-warnings", null, false),
    INTERRUPT("interrupt", null, false),
    SUPERSEDE("supersede", null, false),
    EXPIRE("expire", null, false);

    private final String text;
    private final @Nullable String role;
    private final boolean withinWindow;

    RevisionAction(String text, @Nullable String role, boolean withinWindow) {
        this.text = text;
        this.role = role;
        this.withinWindow = withinWindow;
    }

    String text() {
        return text;
    }

    /** Whether it is for the time that the collection is open. */
    boolean withinWindow() {
        return withinWindow;
    }

    /** The role a caller needs; empty when only the platform does it. */
    Optional<String> role() {
        return Optional.ofNullable(role);
    }
}
