package org.goldenthread.competencecatalogue.frameworks.competences;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a batch came to.
 *
 * @param competences for each operation, in order, the identifier that its competence has now or had: another one than before where its meaning changed
 */
@Schema(name = "CompetenceBatchResponse")
record BatchResponse(List<UUID> competences) {}
