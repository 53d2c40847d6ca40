package org.goldenthread.qualificationtracking.intake;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a return looks like as a document; only described here, the document itself is read row by row. Members of a row are columns. */
record ReturnDocument(
        List<Map<String, String>> workplaces,
        List<Map<String, String>> workers,
        @Schema(nullable = true) @Nullable List<Map<String, String>> training) {}
