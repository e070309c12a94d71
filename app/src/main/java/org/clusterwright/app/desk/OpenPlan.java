package org.clusterwright.app.desk;

import java.nio.file.Path;
import org.clusterwright.app.session.FileProblem;
import org.clusterwright.app.session.PlanLock;
import org.clusterwright.app.session.Session;
import org.clusterwright.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/// A plan that a window has open: its session, its file's lock, and its unsaved changes, which are
/// kept until it is closed.
final class OpenPlan {
    private final Desk desk;
    private final Session session;
    private final Runnable letGo;
    private @Nullable PlanLock lock;

    /// @throws FileProblem when another window has the file open
    OpenPlan(Desk desk, Plan plan, @Nullable Path file) {
        this.desk = desk;
        this.lock = file == null ? null : PlanLock.take(file, desk.folders().state());
        this.session = desk.session(plan, file);
        this.letGo = desk.recovery().watch(session);
        desk.used(session.now());
    }

    Session session() {
        return session;
    }

    boolean dirty() {
        return session.now().dirty();
    }

    boolean holds(Path place) {
        Path file = session.now().file();
        return file != null
                && file.toAbsolutePath()
                        .normalize()
                        .equals(place.toAbsolutePath().normalize());
    }

    /// @throws FileProblem when it cannot be written, or another window has the file open
    void saveAs(Path file) {
        PlanLock taken = holds(file) ? null : PlanLock.take(file, desk.folders().state());
        try {
            session.saveAs(file);
        } catch (FileProblem failed) {
            if (taken != null) {
                taken.close();
            }
            throw failed;
        }
        if (taken != null) {
            release();
            lock = taken;
        }
        desk.used(session.now());
    }

    void close() {
        letGo.run();
        session.close();
        release();
    }

    private void release() {
        PlanLock held = lock;
        if (held != null) {
            held.close();
        }
    }
}
