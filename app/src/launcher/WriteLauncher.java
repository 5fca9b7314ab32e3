import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/// Leaves beside the compiled program what starts it from a checkout: `faktuur` for Linux and macOS, `faktuur.cmd`
/// for Windows, and the small jar that both start, which holds nothing but the class path. Folders of the checkout are
/// named from where that jar lies, so a checkout may be moved; command lines stay short, which Windows needs.
/// Arguments: the checkout, the folder to write to, the class path, the main class.
class WriteLauncher {

    private static final String JAR = "faktuur-launcher.jar";

    public static void main(String[] args) throws IOException {
        var checkout = Path.of(args[0]).toRealPath();
        var folder = Files.createDirectories(Path.of(args[1])).toRealPath();
        var classPath = Arrays.stream(args[2].split(java.io.File.pathSeparator))
                .map(entry -> entry(checkout, folder, Path.of(entry).toAbsolutePath()))
                .collect(Collectors.joining(" "));
        writeJar(folder.resolve(JAR), classPath, args[3]);
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var script = folder.resolve("faktuur");
        Files.writeString(script, forShell(java.toString()));
        script.toFile().setExecutable(true, false);
        Files.writeString(folder.resolve("faktuur.cmd"),
                forWindows(java.resolveSibling("java.exe").toString()).replace("\n", "\r\n"));
    }

    private static String entry(Path checkout, Path folder, Path entry) {
        if (!entry.startsWith(checkout)) {
            return entry.toUri().toString();
        }
        var steps = new StringBuilder();
        for (var step : folder.relativize(entry)) {
            steps.append(steps.isEmpty() ? "" : "/").append(step);
        }
        var isFolder = !entry.toString().endsWith(".jar");
        try {
            return new URI(null, null, steps + (isFolder ? "/" : ""), null).getRawPath();
        } catch (java.net.URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static void writeJar(Path jar, String classPath, String mainClass) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        manifest.getMainAttributes().putValue("Enable-Native-Access", "ALL-UNNAMED");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }

    private static String forShell(String java) {
        return """
                #!/bin/sh
                # Starts Faktuur from its checkout: without arguments the desktop, with arguments the console.
                # Made by the build; it uses the Java that the build used, else that of JAVA_HOME or of the path.
                self=$0
                while [ -h "$self" ]; do
                    target=$(readlink "$self")
                    case $target in
                        /*) self=$target ;;
                        *) self=$(dirname "$self")/$target ;;
                    esac
                done
                here=$(CDPATH= cd -- "$(dirname -- "$self")" && pwd -P) || exit 70
                java=%s
                if [ ! -x "$java" ]; then
                    java=java
                    [ -n "$JAVA_HOME" ] && java=$JAVA_HOME/bin/java
                    version=$("$java" -version 2>&1 | sed -n 's/.* version "\\([0-9]*\\).*/\\1/p')
                    if [ "${version:-0}" -lt 25 ]; then
                        echo "Faktuur needs Java 25 or newer: install a JDK 25 and let JAVA_HOME name it." >&2
                        exit 70
                    fi
                fi
                exec "$java" -Dfaktuur.tour="$here/tour" -Dfaktuur.practice="$here/practice" -jar "$here/%s" "$@"
                """.formatted("'" + java.replace("'", "'\\''") + "'", JAR);
    }

    private static String forWindows(String java) {
        return """
                @echo off
                rem Starts Faktuur from its checkout: without arguments the desktop, with arguments the console.
                rem Made by the build; it uses the Java that the build used, else that of JAVA_HOME or of the path.
                setlocal
                set "JAVA_EXE=%s"
                if exist "%%JAVA_EXE%%" goto start
                set "JAVA_EXE=java.exe"
                if defined JAVA_HOME set "JAVA_EXE=%%JAVA_HOME%%\\bin\\java.exe"
                set "VERSION=0"
                for /f "tokens=3" %%%%v in ('""%%JAVA_EXE%%" -version 2^>^&1" ^| findstr /c:" version "') do set "VERSION=%%%%~v"
                for /f "delims=.-+" %%%%v in ("%%VERSION%%") do set "VERSION=%%%%v"
                if %%VERSION%% geq 25 goto start
                echo Faktuur needs Java 25 or newer: install a JDK 25 and let JAVA_HOME name it. 1>&2
                exit /b 70
                :start
                "%%JAVA_EXE%%" "-Dfaktuur.tour=%%~dp0tour" "-Dfaktuur.practice=%%~dp0practice" -jar "%%~dp0%s" %%*
                exit /b %%ERRORLEVEL%%
                """.formatted(java.replace("%", "%%"), JAR);
    }
}
