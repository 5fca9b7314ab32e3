package org.faktuur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Starts this program once more, without a screen: for a toolkit that could not open a window cannot be started again
/// in the same program.
final class WithoutScreen {

    private static final List<String> HANDED_ON = List.of("faktuur.tour", "faktuur.practice", "user.language",
            "user.country");

    private WithoutScreen() {
    }

    /// Waits for its end.
    ///
    /// @return the code that it ended with
    static int again(Class<?> mainClass, String... arguments) {
        try {
            return new ProcessBuilder(command(mainClass, List.of(arguments))).inheritIO().start().waitFor();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private static List<String> command(Class<?> mainClass, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Djava.awt.headless=true"));
        HANDED_ON.stream().flatMap(WithoutScreen::set).forEach(command::add);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), mainClass.getName()));
        command.addAll(arguments);
        return command;
    }

    private static Stream<String> set(String property) {
        return Optional.ofNullable(System.getProperty(property)).map(value -> "-D" + property + "=" + value).stream();
    }
}
