package org.goldenthread.competencecatalogue.casestandard.packages;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.PackageWalk;

/** A package as it was sent, on disk while it is looked at: it is read more than once, and may be larger than what there is of memory. */
final class PackageFile implements AutoCloseable {

    private final Path path;
    private final String digest;
    private final ObjectMapper json;

    private PackageFile(Path path, String digest, ObjectMapper json) {
        this.path = path;
        this.digest = digest;
        this.json = json;
    }

    static PackageFile receive(InputStream body, ObjectMapper json) throws IOException {
        Path path = Files.createTempFile("package-", ".json");
        try (var digested = new DigestInputStream(body, sha256())) {
            Files.copy(digested, path, StandardCopyOption.REPLACE_EXISTING);
            return new PackageFile(
                    path, HexFormat.of().formatHex(digested.getMessageDigest().digest()), json);
        } catch (IOException | RuntimeException brokenOff) {
            Files.deleteIfExists(path);
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
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path));
                JsonParser parser = json.getFactory().createParser(file)) {
            PackageWalk.go(parser, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
