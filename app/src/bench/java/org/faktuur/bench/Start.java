package org.faktuur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// From the process's start to its first usable window with the practice company open, against a bare window with
/// one FXML file, as whole processes, in turn.
final class Start {

    private Start() {
    }

    /// Goal: at most twice the bare window.
    static void measure(int runs) throws IOException, InterruptedException {
        var home = Files.createTempDirectory("faktuur-start");
        try {
            run(StartedDesktop.class, home);
            var ratios = new ArrayList<Double>();
            System.out.printf("%-6s %14s %14s %8s   (ms)%n", "pair", "program", "bare window", "ratio");
            for (var at = 1; at <= runs; at++) {
                var program = run(StartedDesktop.class, home);
                var bare = run(BareWindow.class, home);
                ratios.add(program / bare);
                System.out.printf(Locale.ROOT, "%-6d %14.0f %14.0f %8.2f%n", at, program, bare, program / bare);
            }
            System.out.println("start / bare window: " + Spread.of(ratios));
        } finally {
            BenchOffice.delete(home);
        }
    }

    private static double run(Class<?> main, Path home) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        if (System.getenv("DISPLAY") == null) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of(main.getName(), home.toString()));
        var begun = System.nanoTime();
        var process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        var code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException(main.getSimpleName() + " ended with " + code);
        }
        return (System.nanoTime() - begun) / 1e6;
    }
}
