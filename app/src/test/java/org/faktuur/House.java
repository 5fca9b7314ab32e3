package org.faktuur;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.faktuur.database.Database;

/// The house as the walls' tests see it: its class files, its sources, its resources.
final class House {

    static final Path SOURCES = Path.of("src/main/java");
    static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path DATABASE = Path.of("../database/src/main/java");

    /// A source file, parsed.
    record Source(Path file, CompilationUnitTree tree, SourcePositions positions) {

        long lineOf(long position) {
            return tree.getLineMap().getLineNumber(position);
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }

    private static final class Read {
        static final JavaClasses CLASSES = new ClassFileImporter()
                .importLocations(placesOfClasses().stream().map(House::location).toList());
        static final List<Source> PARSED = parse();
    }

    private House() {
    }

    /// The classes of the program and of the ground, without tests.
    static JavaClasses classes() {
        return Read.CLASSES;
    }

    /// The sources of the program, parsed.
    static List<Source> sources() {
        return Read.PARSED;
    }

    /// A folder of classes, or the jar that the build has made of it.
    private static Location location(Path place) {
        try {
            return Files.isDirectory(place) ? Location.of(place) : Location.of(new JarFile(place.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<Path> placesOfClasses() {
        var places = new TreeSet<Path>();
        for (var type : List.of(Main.class, Database.class)) {
            try {
                var place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
                places.add(Files.isDirectory(place) ? place.resolve("org/faktuur") : place);
            } catch (URISyntaxException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return places;
    }

    /// All Java sources of both modules.
    static List<Path> sourceFiles() {
        return Stream.concat(files(SOURCES, ".java").stream(), files(DATABASE, ".java").stream()).toList();
    }

    /// The files of tests and benchmarks.
    static List<Path> testFiles() {
        return Stream.of("src/test/java", "src/bench/java", "../database/src/test/java", "../database/src/bench/java")
                .flatMap(folder -> files(Path.of(folder), ".java").stream()).toList();
    }

    private static List<Source> parse() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(null, manager, _ -> { }, List.of("-proc:none"), null,
                    manager.getJavaFileObjectsFromPaths(sourceFiles()));
            var positions = Trees.instance(task).getSourcePositions();
            var parsed = new ArrayList<Source>();
            task.parse().forEach(unit ->
                    parsed.add(new Source(Path.of(unit.getSourceFile().toUri()), unit, positions)));
            return parsed;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The files below a folder with this ending, in order.
    static List<Path> files(Path folder, String ending) {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
