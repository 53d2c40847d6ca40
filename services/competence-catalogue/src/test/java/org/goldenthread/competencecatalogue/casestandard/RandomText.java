package org.goldenthread.competencecatalogue.casestandard;

import java.util.List;
import java.util.Random;

/** Texts by chance, among them such as have broken other programs. */
final class RandomText {

    private static final List<String> ODD = List.of(
            "<p onclick=\"x()\">Leads &amp; <b>plans</b></p>",
            "=HYPERLINK(\"http://x\",1)+1",
            "\\N",
            "\\.",
            "line\none\r\ntwo\tthree",
            "  spaces around  ",
            "",
            "👩‍👩‍👧 cares 🗓 \uD83C\uDFF4",
            "$x^2 + \\frac{1}{2}$",
            "quotes ' \" ` and back\\slash / {json: [1]} ,;",
            "e\u0301 \u00e9 \u202Ertl\u202C \u2028 \uFEFF \uFFFD \u007F \u0001",
            "null",
            "Ωμέγα हिन्दी 中文 ﷽");

    private final Random random;

    RandomText(Random random) {
        this.random = random;
    }

    String upTo(int longest) {
        String text = switch (random.nextInt(6)) {
            case 0, 1 -> odd();
            case 2 -> odd() + odd() + random.nextInt();
            case 3 -> random.nextInt(10) == 0 ? noise(longest) : noise(Math.min(longest, 40));
            default -> "Words " + random.nextInt(1_000_000);
        };
        return text.length() <= longest ? text : text.substring(0, longest).replaceAll("[\\uD800-\\uDFFF]", "x");
    }

    /** Nothing that could be compressed, so that what is as long as allowed stays as long where it is indexed. */
    private String noise(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < Math.min(length, 20_000); i++) {
            text.append((char) (0x4E00 + random.nextInt(20_000)));
        }
        return text.toString();
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }
}
