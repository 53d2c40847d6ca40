package org.goldenthread.competencecatalogue.casestandard.packages;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.PackageWalk;

/** A package as it was sent, on disk while it is looked at: it is read more than once, and may be larger than what there is of memory. */
final class PackageFile implements AutoCloseable {

    private final FileChannel content;
    private final String digest;
    private final ObjectMapper json;

    private PackageFile(FileChannel content, String digest, ObjectMapper json) {
        this.content = content;
        this.digest = digest;
        this.json = json;
    }

    static PackageFile receive(InputStream body, ObjectMapper json) throws IOException {
        Path path = Files.createTempFile("package-", ".json");
        // goes with the process, too, where that is killed
        FileChannel content = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try (var digested = new DigestInputStream(body, sha256())) {
            digested.transferTo(Channels.newOutputStream(content));
            return new PackageFile(
                    content,
                    HexFormat.of().formatHex(digested.getMessageDigest().digest()),
                    json);
        } catch (IOException | RuntimeException brokenOff) {
            content.close();
            throw brokenOff;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of the content, whether it was sent with compression or without. */
    String digest() {
        return digest;
    }

    /** Shows the objects of the package to a visitor. */
    void show(PackageWalk.Visitor visitor) {
        try {
            content.position(0);
            InputStream whole = new BufferedInputStream(Channels.newInputStream(content));
            try (JsonParser parser = json.getFactory().createParser(whole)) {
                // it is read again
                parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
                PackageWalk.go(parser, visitor);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
