package org.clusterwright.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Which folder the scripts take for a JDK 25: decided by its `release` file and its compiler, without starting it.
@DisabledOnOs(OS.WINDOWS)
class JdkSearchTest {
    private static final Path SEARCH = Path.of("../app/src/main/scripts/jdk.sh").toAbsolutePath();

    @TempDir
    Path machine;

    @Test
    void what_the_user_names_for_clusterwright_comes_first() throws Exception {
        var own = jdk("own", "25.0.1");
        var javaHome = jdk("java-home", "26");
        assertThat(found(Map.of("CLUSTERWRIGHT_JAVA_HOME", own, "JAVA_HOME", javaHome)))
                .isEqualTo(own);
        assertThat(found(Map.of("JAVA_HOME", javaHome))).isEqualTo(javaHome);
    }

    @Test
    void an_older_jdk_is_passed_over() throws Exception {
        var old = jdk("old", "17.0.15");
        var next = jdk("next", "25");
        assertThat(found(Map.of("CLUSTERWRIGHT_JAVA_HOME", old, "JAVA_HOME", next)))
                .isEqualTo(next);
        assertThat(isJdk(jdk("eight", "1.8.0_402"))).isFalse();
    }

    @Test
    void a_runtime_without_a_compiler_is_no_jdk() throws Exception {
        var runtime = jdk("runtime", "25.0.1");
        assertThat(isJdk(runtime)).isTrue();
        Files.delete(machine.resolve("runtime/bin/javac"));
        assertThat(isJdk(runtime)).isFalse();
    }

    @Test
    void a_folder_without_a_release_file_is_no_jdk() throws Exception {
        var unknown = jdk("unknown", "25.0.1");
        Files.delete(machine.resolve("unknown/release"));
        assertThat(isJdk(unknown)).isFalse();
    }

    @Test
    void a_failure_is_one_sentence_on_standard_error_and_exit_3() throws Exception {
        var process = shell("fail \"$no_jdk\"", Map.of());
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8))
                .contains("JDK 25")
                .containsOnlyOnce("\n")
                .endsWith("\n");
        assertThat(process.waitFor()).isEqualTo(3);
    }

    private String jdk(String name, String version) throws IOException {
        Path home = machine.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Path compiler = Files.createFile(home.resolve("bin/javac"));
        assertThat(compiler.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home.toString();
    }

    private static String found(Map<String, String> environment) throws IOException, InterruptedException {
        var process = shell("find_jdk", environment);
        var folder = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        assertThat(process.waitFor()).isZero();
        return folder;
    }

    private static boolean isJdk(String folder) throws IOException, InterruptedException {
        return shell("is_jdk '" + folder + "'", Map.of()).waitFor() == 0;
    }

    private static Process shell(String command, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder("bash", "-c", ". '" + SEARCH + "'; " + command);
        builder.environment().remove("CLUSTERWRIGHT_JAVA_HOME");
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(environment);
        return builder.start();
    }
}
