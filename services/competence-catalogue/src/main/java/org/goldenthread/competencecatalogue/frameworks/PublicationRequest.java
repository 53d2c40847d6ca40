package org.goldenthread.competencecatalogue.frameworks;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a draft is published.
 *
 * @param statusStart first day on which it is in use; as the draft says where it is not given, else today
 * @param overlapUntil first day on which the version before is not in use any more; the day of the start where it is not given
 */
@Schema(name = "FrameworkPublicationRequest")
record PublicationRequest(
        @Nullable LocalDate statusStart, @Nullable LocalDate overlapUntil) {

    static final PublicationRequest AS_IT_SAYS = new PublicationRequest(null, null);
}
