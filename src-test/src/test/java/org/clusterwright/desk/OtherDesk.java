package org.clusterwright.desk;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.stage.Stage;
import org.clusterwright.app.desk.Desk;
import org.clusterwright.app.desk.FileDialogs;
import org.clusterwright.app.desk.PlanView;
import org.clusterwright.app.desk.theme.Theme;

/// A desk in a process of its own: `OtherDesk HOME PLAN [PATH=VALUE …]`. Makes its edits one by one, says that it is
/// ready, and stays until its input ends or it is killed.
final class OtherDesk {
    private OtherDesk() {}

    /// Returns when it is ready.
    static Process start(Path home, Path plan, String... edits) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-D") || argument.startsWith("--enable-native-access"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), OtherDesk.class.getName()));
        command.addAll(List.of(home.toString(), plan.toString()));
        command.addAll(Arrays.asList(edits));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!"ready".equals(process.inputReader().readLine())) {
            process.destroyForcibly();
            throw new IOException("The other desk ended before it was ready");
        }
        return process;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Screens.start();
        Desk desk = Screens.onStage(() -> Desks.of(
                new Theme(Theme.Choice.LIGHT, Theme.Motion.NONE), Path.of(arguments[0]), FileDialogs.ofPlatform()));
        Stage stage = Screens.onStage(() -> desk.read(Path.of(arguments[1])));
        for (String edit : Arrays.asList(arguments).subList(2, arguments.length)) {
            Screens.onStage(() -> edited(stage, edit));
        }
        System.out.println("ready");
        System.out.flush();
        System.in.transferTo(java.io.OutputStream.nullOutputStream());
        System.exit(0);
    }

    private static PlanView edited(Stage stage, String edit) {
        var view = (PlanView) stage.getScene().lookup("#plan");
        String[] parts = edit.split("=", 2);
        view.workspace().session().set("Set " + parts[0], java.util.Map.of(parts[0], parts[1]));
        return view;
    }
}
