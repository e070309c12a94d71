package org.clusterwright.model.plan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/// Files that are either written whole or not at all, whenever the power fails.
final class AtomicFile {

    private AtomicFile() {}

    /// Writes beside the file, forces it to the disk, keeps the old file as `name.bak`, and moves the new
    /// one in its place.
    static void write(Path file, byte[] bytes) throws IOException {
        // a link stays a link: what it points to is replaced
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString());
        }
        Path fresh = beside(target, "new");
        try {
            force(fresh, bytes);
            if (Files.exists(target)) {
                keepPermissions(target, fresh);
                backUp(target);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
        forceFolder(target);
    }

    private static void backUp(Path target) throws IOException {
        Path copy = beside(target, "old");
        try {
            Files.copy(target, copy, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(copy, target.resolveSibling(target.getFileName() + ".bak"), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static Path beside(Path target, String role) {
        return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + "." + role);
    }

    private static void force(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var buffer = ByteBuffer.wrap(bytes); buffer.hasRemaining(); ) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        var view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    /// Makes the move itself last. Systems that cannot open a folder do so on their own.
    private static void forceFolder(Path target) {
        try (var folder = FileChannel.open(target.resolveSibling("."), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // not every file system lets a folder be opened; the file's content is safe already
        }
    }
}
