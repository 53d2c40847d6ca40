package org.goldenthread.qualificationtracking.returns;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** What makes two submissions the same content: the same files, taken the same way. */
final class ContentDigest {

    private ContentDigest() {}

    static String of(Revision revision) {
        var text = new StringBuilder(revision.outcome().mode().map(Mode::text).orElse(""));
        new TreeMap<>(revision.files())
                .forEach((kind, file) ->
                        text.append('\n').append(kind.pathName()).append(' ').append(file.digest()));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(UTF_8));
            return "sha-256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
