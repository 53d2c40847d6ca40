package org.goldenthread.competencecatalogue.courses.judgement;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Forms of text that the national course directory takes. */
public final class Texts {

    /** Letters of other languages, signs and kinds of dashes and quotes that names and references may have besides ASCII. */
    private static final String FURTHER_IN_NAMES = "¬£éèﬁ•·●’‘“”—–‐…°®âçñüø♦™¼¾½";

    private static final Pattern NAME = Pattern.compile("[\\x20-\\x7E\\s" + FURTHER_IN_NAMES + "]*");
    private static final Pattern PHONE = Pattern.compile("(\\+44\\s?(\\(0\\)\\s?)?|\\(?0)[\\d()\\s-]{8,16}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@\"<>()\\[\\],;:\\\\]{1,64}@([\\w-]{1,63}\\.)+[\\w-]{2,63}");

    /** The last part of a host: a number there is an address of the internet. */
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Names that are kept for networks of one's own (RFC 6761, 6762 and 8375, ICANN's internal). */
    private static final List<String> PRIVATE_ENDINGS =
            List.of(".localhost", ".local", ".internal", ".home.arpa", ".lan");

    private Texts() {}

    /** Without the white space around it; "" for null. */
    public static String of(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    /** Nothing for "". */
    public static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The parts of a cell that holds several, such as {@code a; b}. */
    public static List<String> parts(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** As values are compared: letter case and the white space in them do not count. */
    public static String key(String text) {
        return text.replaceAll("[\\s-]+", "").toLowerCase(Locale.ROOT);
    }

    static boolean hasMarkup(String text) {
        return text.chars().anyMatch(c -> c == '<' || c == '>' || c == '`');
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    static boolean isPhone(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return PHONE.matcher(text).matches() && digits >= 10 && digits <= 13;
    }

    /** With or without {@code https://} before it. */
    static boolean isWebAddress(String text) {
        return address(text).isPresent();
    }

    /**
     * An address of the web that leads a reader where its name does not say: with a user before the host, to a number in the place of
     * a name, or into the reader's own network.
     */
    static boolean isUnsafeAddress(String text) {
        return address(text)
                .filter(address -> address.getRawUserInfo() != null || isUnsafeHost(address.getHost()))
                .isPresent();
    }

    private static boolean isUnsafeHost(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("[")
                || NUMBER.matcher(lower.substring(lower.lastIndexOf('.') + 1)).matches()
                || PRIVATE_ENDINGS.stream().anyMatch(lower::endsWith);
    }

    private static Optional<URI> address(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean complete = lower.startsWith("http://") || lower.startsWith("https://");
        try {
            return Optional.of(new URI(complete ? text : "https://" + text)).filter(Texts::hasWholeName);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static boolean hasWholeName(URI address) {
        String host = address.getHost();
        return host != null && host.contains(".") && !host.startsWith(".") && !host.endsWith(".");
    }
}
