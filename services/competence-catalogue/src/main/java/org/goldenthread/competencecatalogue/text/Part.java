package org.goldenthread.competencecatalogue.text;

import java.util.ArrayList;
import java.util.List;

/** A piece of what was typed, with the quotes that stood around it. */
record Part(Quote quote, String text) {

    /** An apostrophe in a word is no quote, nor is a mark without its other half. */
    static List<Part> of(String typed) {
        String text =
                typed.replace('“', '"').replace('”', '"').replace('‘', '\'').replace('’', '\'');
        List<Part> parts = new ArrayList<>();
        int plain = 0;
        int at = 0;
        while (at < text.length()) {
            Quote quote = opens(text, at) ? Quote.of(text.charAt(at)) : Quote.NONE;
            int end = quote == Quote.NONE ? -1 : closing(text, at);
            if (end < 0) {
                at++;
                continue;
            }
            add(parts, Quote.NONE, text.substring(plain, at));
            add(parts, quote, text.substring(at + 1, end));
            at = end + 1;
            plain = at;
        }
        add(parts, Quote.NONE, text.substring(plain));
        return parts;
    }

    private static boolean opens(String text, int at) {
        return at == 0 || Character.isWhitespace(text.charAt(at - 1));
    }

    private static int closing(String text, int open) {
        for (int end = text.indexOf(text.charAt(open), open + 1);
                end >= 0;
                end = text.indexOf(text.charAt(open), end + 1)) {
            if (end + 1 == text.length() || Character.isWhitespace(text.charAt(end + 1))) {
                return end;
            }
        }
        return -1;
    }

    private static void add(List<Part> parts, Quote quote, String text) {
        if (!text.isBlank()) {
            parts.add(new Part(quote, text.strip()));
        }
    }
}
