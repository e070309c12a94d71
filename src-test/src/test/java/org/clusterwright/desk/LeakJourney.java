package org.clusterwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.clusterwright.app.desk.PlanView;
import org.clusterwright.app.desk.workspace.Page;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Windows that are closed are forgotten.
class LeakJourney extends DeskUnderTest {
    private static final int WINDOWS = 50;
    private static final int COLLECTIONS = 20;

    /// The toolkit keeps the last few scenes for a while, and so may the collector.
    private static final int KEPT = 3;

    @Test
    void fifty_windows_leave_nothing_behind() {
        open("dgx-h100-starter"); // the desk ends with its last window
        var views = new ArrayList<WeakReference<PlanView>>();
        for (int i = 0; i < WINDOWS; i++) {
            Stage stage = open("dgx-h100-starter");
            interact(() -> {
                var view = (PlanView) stage.getScene().lookup("#plan");
                views.add(new WeakReference<>(view));
                view.show(Page.ANALYSIS);
                view.why("cost.total_usd");
                view.show(Page.DESIGN);
            });
            WaitForAsyncUtils.waitForFxEvents();
            interact(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        }
        assertThat(left(views)).isLessThanOrEqualTo(KEPT);
    }

    private int left(List<WeakReference<PlanView>> views) {
        int left = views.size();
        for (int i = 0; i < COLLECTIONS && left > 0; i++) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
            left = (int) views.stream().filter(view -> view.get() != null).count();
        }
        return left;
    }
}
