package org.goldenthread.competencecatalogue.courses;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Courses of one provider, as it has them now. */
record BatchRequest(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Item> courses) {

    /** @param reference the provider's own, up to 255 characters */
    record Item(@Nullable String reference, @NotNull @Valid CourseRequest course) {}
}
