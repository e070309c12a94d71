package org.clusterwright.app.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A plan file that a window has open, so that a second one says so instead of overwriting it. The
/// lock is the operating system's:
/// it ends with its process, however that ends.
public final class PlanLock implements AutoCloseable {
    private final FileChannel channel;

    private PlanLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @param state folder of the program's state
    /// @throws FileProblem when another window has the file open
    public static PlanLock take(Path plan, Path state) {
        try {
            Path folder = Files.createDirectories(state.resolve("open"));
            var channel = FileChannel.open(
                    folder.resolve(key(plan)),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (isFree(channel)) {
                byte[] process = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(process), 0);
                return new PlanLock(channel);
            }
            String process = process(channel);
            channel.close();
            throw new FileProblem("%s: open in another window (process %s).".formatted(plan, process));
        } catch (IOException unlockable) {
            throw new FileProblem("%s: whether it is open elsewhere cannot be told.".formatted(plan), unlockable);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException unclosed) {
            // the process's end closes it
        }
    }

    /// What holds the lock is the last byte of a long file's range, so that the number before it stays readable.
    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    private static String process(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(20);
        int length = channel.read(bytes, 0);
        return length <= 0 ? "unknown" : new String(bytes.array(), 0, length, StandardCharsets.UTF_8);
    }

    private static String key(Path plan) throws IOException {
        Path real =
                Files.exists(plan) ? plan.toRealPath() : plan.toAbsolutePath().normalize();
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(real.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
