package org.goldenthread.qualificationtracking.returns;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done to a revision: by a caller with a role, or by the platform itself. */
enum RevisionAction {
    UPLOAD("upload", "returns:write"),
    VALIDATE("validate", "returns:write"),
    SUBMIT("submit", "returns:submit"),
    SIGN_OFF("sign-off", "returns:sign-off"),
    REFUSE("refuse", "returns:sign-off"),
    WITHDRAW("withdraw", "returns:write"),
    REJECT("reject", null),
    ACCEPT("accept", null),
    ACCEPT_WITH_WARNINGS("accept-with-warnings", null),
    INTERRUPT("interrupt", null),
    SUPERSEDE("supersede", null),
    EXPIRE("expire", null);

    private final String text;
    private final @Nullable String role;

    RevisionAction(String text, @Nullable String role) {
        this.text = text;
        this.role = role;
    }

    String text() {
        return text;
    }

    /** The role a caller needs; empty when only the platform does it. */
    Optional<String> role() {
        return Optional.ofNullable(role);
    }
}
