package org.goldenthread.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void everyTypeHasItsSectionInTheDocumentation() throws IOException {
        String documentation = Files.readString(Path.of("../../docs/problems.md"));

        assertThat(Problems.all())
                .allSatisfy(type -> assertThat(documentation)
                        .containsPattern("(?m)^### " + type.slug() + "$")
                        .contains("**" + type.status() + "**"));
    }

    @Test
    void slugsAreUnique() {
        assertThat(Problems.all()).extracting(ProblemType::slug).doesNotHaveDuplicates();
    }
}
