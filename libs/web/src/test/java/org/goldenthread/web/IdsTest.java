package org.goldenthread.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    /** The example of RFC 9562, appendix A.4. */
    @Test
    void namesAsTheStandardDoes() {
        UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

        assertThat(Ids.named(dns, "www.example.com")).hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    @Test
    void givesIdsThatSortByTime() {
        UUID first = Ids.next();
        UUID later = new UUID(first.getMostSignificantBits() + (1L << 16), 0);

        assertThat(first.version()).isEqualTo(7);
        assertThat(first.toString()).isLessThan(later.toString());
    }
}
