import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Plays the guided tour once with the finished image and keeps what the Java runtime learnt from it beside the jars,
/// so that the program starts in about half the time. The image is complete without it: where the tour cannot be
/// played, nothing is kept, and that is said.
/// Arguments: the image's launcher, its folder of jars, where the tour may leave its pictures.
class RememberStart {

    public static void main(String[] args) throws IOException, InterruptedException {
        var folder = Path.of(args[1]);
        var cache = folder.resolve("faktuur.aot");
        var log = Path.of(args[2]).resolveSibling("remember-the-start.log");
        var training = new ProcessBuilder(args[0], "--tour").redirectErrorStream(true)
                .redirectOutput(log.toFile());
        training.environment().put("JAVA_TOOL_OPTIONS",
                "-XX:AOTCacheOutput=" + cache + " -Xlog:aot=error -Dfaktuur.tour=" + args[2]);
        var code = training.start().waitFor();
        if (code == 0 && Files.exists(cache)) {
            Files.writeString(folder.resolve("faktuur.cfg"), "java-options=-XX:AOTCache=$APPDIR/faktuur.aot\n",
                    StandardOpenOption.APPEND);
        } else {
            Files.deleteIfExists(cache);
            System.err.println("The start was not remembered (" + code + "), see " + log + "; the image works without.");
        }
    }
}
