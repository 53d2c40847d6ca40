package org.goldenthread.standalone.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second launcher away from the same store. The kernel lets go of it when the launcher dies, however. */
public final class StoreLock implements AutoCloseable {
    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    public static StoreLock take(Path home) {
        Path file = home.resolve("lock");
        try {
            Files.createDirectories(home);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                String owner = Files.readString(file).strip();
                channel.close();
                throw new LaunchException("Golden Thread already runs on " + home + " (process " + owner
                        + "). Use that one, stop it with `kill " + owner
                        + "`, or give this one a store of its own with GOLDEN_THREAD_HOME.");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new StoreLock(channel);
        } catch (IOException e) {
            throw new LaunchException("The store " + home + " can't be used: " + e.getMessage(), e);
        }
    }

    /** Locks a byte past the pid, for where a locked byte can't be read by others. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(1024, 1, false) != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
