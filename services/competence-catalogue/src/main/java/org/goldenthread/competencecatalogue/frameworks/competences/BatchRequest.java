package org.goldenthread.competencecatalogue.frameworks.competences;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Changes that are made together or not at all, one after the other. */
@Schema(name = "CompetenceBatchRequest")
record BatchRequest(@NotNull @Size(min = 1, max = 1_000) List<@NotNull @Valid Operation> operations) {

    @Schema(name = "CompetenceOperationKind")
    public enum What {
        ADD("add"),
        CHANGE("change"),
        REMOVE("remove"),
        END("end");

        private final String text;

        What(String text) {
            this.text = text;
        }

        @JsonValue
        public String text() {
            return text;
        }
    }

    /**
     * One change.
     *
     * @param op add and change have a value, change, remove and end a competence
     * @param statusEnd of an end: first day on which it is not in use any more; today where it is not given
     * @param replacedBy of an end: the competence that takes its place
     */
    @Schema(name = "CompetenceOperation")
    record Operation(
            @NotNull What op,
            @Nullable UUID competence,
            @Nullable @Valid CompetenceRequest value,
            @Nullable LocalDate statusEnd,
            @Nullable UUID replacedBy) {}
}
