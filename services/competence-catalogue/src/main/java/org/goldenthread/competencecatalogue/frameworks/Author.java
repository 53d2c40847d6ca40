package org.goldenthread.competencecatalogue.frameworks;

import jakarta.enterprise.context.RequestScoped;
import org.goldenthread.web.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Who is asking, as far as frameworks are concerned. */
@RequestScoped
public class Author {

    public static final String ROLE = "catalogue:write";

    private final CurrentCaller caller;

    public Author(CurrentCaller caller) {
        this.caller = caller;
    }

    /** The organisation that an author writes for. */
    public String organisation() {
        return caller.organisation();
    }

    /** The organisation whose drafts may be seen; null for everyone who is no author. */
    public @Nullable String organisationOrNobody() {
        return caller.organisationWith(ROLE);
    }
}
