package org.faktuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToolBar;
import javafx.scene.control.TreeView;
import javafx.scene.control.Accordion;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;

/// Every view keeps the house's order: found by its name, loads in three languages, every control has a name for
/// texts, guides and tests and one for people who cannot see it, and a test of its
/// own, or shares that of the view that includes it.
class ViewsTest {

    private static final Pattern ROOT_ID = Pattern.compile("<[A-Z][^>]*?\\sfx:id=\"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("fx:id=\"([^\"]+)\"");
    private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([^\"]+)\"");
    private static final Pattern HANDLER = Pattern.compile("\\son[A-Z]\\w*=\"#([^\"]+)\"");
    private static final Pattern INCLUDED = Pattern.compile("<fx:include[^>]*source=\"([^\"]+)\"");
    private static final Pattern ICON = Pattern.compile("\"(mdi2[a-z]-[a-z0-9-]+)\"");
    private static final int LONGEST_CONTROLLER = 120;

    @Test
    void the_test_sees_views() {
        assertThat(views()).anyMatch(file -> name(file).equals("ShellView"))
                .anyMatch(file -> name(file).equals("HomeView"));
    }

    @Test
    void the_root_bears_the_name_of_the_file() {
        check(file -> {
            var found = ROOT_ID.matcher(House.read(file));
            return found.find() && found.group(1).equals(name(file)) ? List.of()
                    : List.of("the root needs fx:id=\"" + name(file) + "\"");
        });
    }

    @Test
    void the_controller_bears_the_name_of_the_file_and_takes_its_view_model() {
        check(file -> controller(file).<List<String>>map(type -> {
            var makers = type.getDeclaredConstructors();
            var types = makers[0].getParameterTypes();
            var faults = new ArrayList<String>();
            if (makers.length != 1 || types.length < 1 || types.length > 2
                    || types.length == 2 && types[1] != Texts.class) {
                faults.add(type.getSimpleName() + " needs one constructor, of its view model, or of that and Texts");
            } else if (!isIncluded(file) && !types[0].getSimpleName().equals(name(file) + "Model")) {
                faults.add(type.getSimpleName() + " needs a " + name(file) + "Model, not " + types[0].getSimpleName());
            }
            return faults;
        }).orElseGet(() -> List.of("needs fx:controller=\"" + className(file) + "\" and that class")));
    }

    @Test
    void every_field_and_every_handler_is_found() {
        check(file -> {
            var text = House.read(file);
            var ids = ID.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
            var faults = new ArrayList<String>();
            controller(file).ifPresent(type -> {
                Arrays.stream(type.getDeclaredFields()).filter(field -> field.isAnnotationPresent(FXML.class))
                        .map(Field::getName).filter(name -> !ids.contains(name))
                        .filter(name -> !name.equals("resources") && !name.equals("location"))
                        .filter(name -> !ids.contains(name.replaceAll("Controller$", "")))
                        .forEach(name -> faults.add("has no fx:id=\"" + name + "\", which the controller wants"));
                HANDLER.matcher(text).results().map(found -> found.group(1))
                        .filter(handler -> Arrays.stream(type.getDeclaredMethods())
                                .noneMatch(method -> method.getName().equals(handler)))
                        .forEach(handler -> faults.add("calls #" + handler + ", which " + type.getSimpleName()
                                + " has not"));
            });
            return faults;
        });
    }

    @Test
    void every_view_has_a_test_of_its_own() {
        check(file -> {
            if (isIncluded(file)) {
                return List.of();
            }
            try {
                var test = Class.forName(className(file) + "Test");
                return Arrays.stream(test.getDeclaredMethods()).anyMatch(method ->
                        method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class))
                        ? List.of() : List.of("its " + test.getSimpleName() + " tests nothing");
            } catch (ClassNotFoundException missing) {
                return List.of("needs the test " + className(file) + "Test");
            }
        });
    }

    @Test
    void controllers_bind_and_end_there() {
        check(file -> {
            var source = House.SOURCES.resolve(className(file).replace('.', '/') + ".java");
            return Files.exists(source) && House.read(source).lines().count() > LONGEST_CONTROLLER
                    ? List.of(source.getFileName() + " is longer than " + LONGEST_CONTROLLER
                            + " lines: what it decides belongs in the view model") : List.of();
        });
    }

    @Test
    void every_icon_exists() {
        var faults = new ArrayList<String>();
        var places = new ArrayList<>(House.files(House.RESOURCES, ".fxml"));
        places.addAll(House.files(House.RESOURCES, ".css"));
        places.addAll(House.sourceFiles());
        places.forEach(file -> ICON.matcher(House.read(file)).results().map(found -> found.group(1)).forEach(icon -> {
            try {
                OnScreen.ask(() -> new FontIcon(icon));
            } catch (RuntimeException unknown) {
                faults.add(file + " wants the icon " + icon + ", which there is not");
            }
        }));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_view_loads_and_its_controls_have_names(Language language) {
        var folder = withoutHandlers();
        check(file -> {
            var faults = new ArrayList<String>();
            OnScreen.run(() -> {
                try {
                    nameless(load(folder.resolve(House.RESOURCES.relativize(file)), language), faults);
                } catch (IOException broken) {
                    faults.add("does not load in " + language.code() + ": " + broken.getMessage().strip()
                            + Optional.ofNullable(broken.getCause()).map(cause -> " (" + cause + ")").orElse(""));
                }
            });
            return faults;
        });
    }

    private static Node load(Path file, Language language) throws IOException {
        var loader = new FXMLLoader(file.toUri().toURL(), Texts.ofEverything(language).bundle());
        loader.setControllerFactory(_ -> new Object());
        return loader.load();
    }

    /// The views in a folder of their own, without handlers: so that they load without their view models.
    private static Path withoutHandlers() {
        try {
            var folder = Files.createTempDirectory("views");
            for (var file : views()) {
                var copy = folder.resolve(House.RESOURCES.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, HANDLER.matcher(House.read(file)).replaceAll(""));
                copy.toFile().deleteOnExit();
            }
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void nameless(Node root, List<String> faults) {
        var labelled = new TreeSet<String>();
        below(root).stream().filter(Label.class::isInstance).map(Label.class::cast)
                .filter(label -> label.getLabelFor() != null && label.getLabelFor().getId() != null)
                .forEach(label -> labelled.add(label.getLabelFor().getId()));
        below(root).stream().filter(ViewsTest::canBeUsed).forEach(node -> {
            var kind = node.getClass().getSimpleName();
            if (node.getId() == null) {
                faults.add("a " + kind + (node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "")
                        + " needs an fx:id");
            } else if (!isNamed(node, labelled)) {
                faults.add("the " + kind + " " + node.getId() + " needs a label before it"
                        + " (labelFor=\"${" + node.getId() + "}\") or an accessibleText");
            }
        });
    }

    private static boolean canBeUsed(Node node) {
        return node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase<?>
                || node instanceof TableView<?> || node instanceof ListView<?> || node instanceof TreeView<?>
                || node instanceof TabPane || node instanceof TitledPane || isOurs(node);
    }

    private static boolean isNamed(Node node, Set<String> labelled) {
        return labelled.contains(node.getId()) || isOurs(node)
                || node.getAccessibleText() != null && !node.getAccessibleText().isBlank()
                || node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
    }

    private static boolean isOurs(Node node) {
        return node.getClass().getName().startsWith("org.faktuur");
    }

    private static List<Node> below(Node node) {
        var all = new ArrayList<Node>();
        all.add(node);
        var children = isOurs(node) ? List.<Node>of() : switch (node) {
            case TabPane tabs -> tabs.getTabs().stream().map(tab -> tab.getContent()).toList();
            case TitledPane titled -> Arrays.asList(titled.getContent(), titled.getGraphic());
            case ScrollPane scroll -> Arrays.asList(scroll.getContent());
            case SplitPane split -> split.getItems();
            case ToolBar bar -> bar.getItems();
            case Accordion accordion -> List.<Node>copyOf(accordion.getPanes());
            case Control control -> control instanceof Labeled labeled ? Arrays.asList(labeled.getGraphic())
                    : List.<Node>of();
            case Parent parent -> parent.getChildrenUnmodifiable();
            default -> List.<Node>of();
        };
        children.stream().filter(child -> child != null).forEach(child -> all.addAll(below(child)));
        return all;
    }

    private interface Wall {
        List<String> faults(Path file);
    }

    private static void check(Wall wall) {
        var faults = new ArrayList<String>();
        views().forEach(file -> wall.faults(file).forEach(fault ->
                faults.add(House.RESOURCES.relativize(file) + ": " + fault)));
        assertThat(faults).isEmpty();
    }

    private static List<Path> views() {
        return House.files(House.RESOURCES, ".fxml");
    }

    private static boolean isIncluded(Path file) {
        return views().stream().anyMatch(each -> INCLUDED.matcher(House.read(each)).results()
                .anyMatch(found -> each.resolveSibling(found.group(1)).equals(file)));
    }

    private static Optional<Class<?>> controller(Path file) {
        var found = CONTROLLER.matcher(House.read(file));
        try {
            return found.find() && found.group(1).equals(className(file))
                    ? Optional.of(Class.forName(className(file))) : Optional.empty();
        } catch (ClassNotFoundException missing) {
            return Optional.empty();
        }
    }

    private static String className(Path file) {
        return House.RESOURCES.relativize(file).toString().replaceAll("\\.fxml$", "").replace('/', '.')
                .replace('\\', '.');
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceAll("\\.fxml$", "");
    }
}
