package org.goldenthread.competencecatalogue.casestandard.content;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * What was asked for, not written yet: whoever has it already needs no more than its tag.
 *
 * @param tag changes when the body does
 * @param published false for a draft, which its keeper alone may see
 */
public record Found(String tag, boolean published, Body body) {

    /** Moves when the same rows are written differently, so that nobody keeps what an older program wrote. */
    private static final String WRITING = "b";

    public interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    static Found in(Head framework, Asked asked, Body body) {
        return new Found(tag(framework.id() + "-" + framework.version(), asked.version()), framework.published(), body);
    }

    /** An entity tag of a state of the content in a version of the standard. */
    public static String tag(String state, CaseVersion version) {
        return state + "-" + version.number() + WRITING;
    }
}
