package org.goldenthread.competencecatalogue.courses.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.goldenthread.web.ETag;
import org.goldenthread.web.Expansion;
import org.jspecify.annotations.Nullable;

/** What the resources of the two tables answer. */
@ApplicationScoped
class TableAnswersResource {

    private static final String NONE = ETag.of("none");

    private final LoadedTables tables;
    private final TableService service;
    private final Expansion expansion;

    TableAnswersResource(LoadedTables tables, TableService service, Expansion expansion) {
        this.tables = tables;
        this.service = service;
        this.expansion = expansion;
    }

    Response get(TableKind kind, @Nullable String ifNoneMatch) {
        Optional<LoadedTable> table = tables.held(kind);
        return ETag.unlessUnchanged(
                        ifNoneMatch, table.map(LoadedTable::tag).orElse(NONE), () -> LoadedTableResponse.from(table))
                .build();
    }

    Response load(TableKind kind, @Nullable String ifMatch, @Nullable String contentEncoding, InputStream body) {
        LoadedTable table = service.take(kind, expand(body, contentEncoding));
        try {
            var held = service.hold(kind, table, ifMatch);
            return answer(
                    held.first() ? Response.status(Response.Status.CREATED) : Response.ok(), Optional.of(held.table()));
        } finally {
            tables.discard(kind, table.id());
        }
    }

    Response forget(TableKind kind, @Nullable String ifMatch) {
        service.forget(kind, ifMatch);
        return answer(Response.ok(), Optional.empty());
    }

    private InputStream expand(InputStream body, @Nullable String contentEncoding) {
        try {
            return expansion.of(body, contentEncoding);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private static Response answer(Response.ResponseBuilder response, Optional<LoadedTable> table) {
        return response.entity(LoadedTableResponse.from(table))
                .header(HttpHeaders.ETAG, table.map(LoadedTable::tag).orElse(NONE))
                .build();
    }
}
