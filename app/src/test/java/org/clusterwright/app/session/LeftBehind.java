package org.clusterwright.app.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.PlanFile;

/// A process that edits a plan and is then killed: `LeftBehind STATE PLAN`. Says when its edit is a while old.
final class LeftBehind {
    private LeftBehind() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path plan = Path.of(arguments[1]);
        var recovery = new Recovery(Path.of(arguments[0]), 100);
        var lock = PlanLock.take(plan, Path.of(arguments[0]));
        var session = Session.open(
                PlanFile.read(plan), plan, new Evaluator(Catalog.shipped()), Catalog.shipped(), Runnable::run);
        recovery.watch(session);
        session.set("Set discount", Map.of("finance.discount.value", "0.25"));
        session.set("Set sequence", Map.of("training.sequence", "4096"));
        Thread.sleep(2000); // as long as an edit may be lost
        System.out.println("edited");
        System.out.flush();
        System.in.read();
        lock.close(); // held until then, collector or not
    }
}
