package org.goldenthread.competencecatalogue.qualifications;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.goldenthread.web.ETag;
import org.jspecify.annotations.Nullable;

/** What the resources of the register answer about one entry: itself, with its tag. */
public final class EntryAnswersResource {

    private EntryAnswersResource() {}

    public static Response read(Record entry, @Nullable String ifNoneMatch) {
        return ETag.unlessUnchanged(ifNoneMatch, Tags.of(entry), () -> entry).build();
    }

    public static Response kept(Record entry, boolean isNew) {
        return (isNew ? Response.status(Response.Status.CREATED) : Response.ok())
                .entity(entry)
                .header(HttpHeaders.ETAG, Tags.of(entry))
                .build();
    }
}
