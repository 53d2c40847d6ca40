package org.goldenthread.standalone.part;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Software unpacked once and kept, by a name that carries its version. A folder with that name is always complete: it
 * is made under another name and then moved, with a lock against a second launcher that does the same.
 */
public record Installation(Path software, String name) {

    /** Fills the empty folder it is given. */
    @FunctionalInterface
    public interface Filling {
        void fill(Path folder) throws IOException, InterruptedException;
    }

    public Path folder() {
        return software.resolve(name);
    }

    public boolean isThere() {
        return Files.isDirectory(folder());
    }

    public Path orElseMake(Filling filling) throws InterruptedException {
        if (isThere()) {
            return folder();
        }
        try {
            Files.createDirectories(software);
            Path lockFile = software.resolve("lock");
            try (FileChannel channel =
                    FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // Let go of when the channel closes.
                channel.lock();
                if (!isThere()) {
                    make(filling);
                }
            }
            return folder();
        } catch (IOException e) {
            throw new LaunchException(name + " can't be installed in " + software + ": " + e.getMessage(), e);
        }
    }

    private void make(Filling filling) throws IOException, InterruptedException {
        Path partial = software.resolve(name + ".partial");
        Folders.delete(partial);
        Files.createDirectories(partial);
        filling.fill(partial);
        Files.move(partial, folder());
    }
}
