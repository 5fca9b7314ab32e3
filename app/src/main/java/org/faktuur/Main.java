package org.faktuur;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.console.Console;
import org.faktuur.console.GuideTheatre;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.DeskSession;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;

/// The way in: without arguments the desktop, with arguments the console. `--desktop FILE` opens the desktop on a
/// company, `--tour` plays the guided tour without a window. Where no window can be opened, it says so and plays the
/// tour instead. The console needs no class of the screen's toolkit, so it runs where there is none.
public final class Main {

    private static final String DESKTOP = "--desktop";
    private static final String TOUR = "--tour";

    private Main() {
    }

    /// Ends the program with the code that the desktop, the tour or the console came to.
    public static void main(String[] arguments) {
        var folder = PersonalFolder.ofThisMachine();
        System.setProperty("faktuur.logs", folder.logs().toString());
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        var language = readersLanguage();
        System.exit(switch (arguments.length == 0 ? DESKTOP : arguments[0]) {
            case DESKTOP -> desktop(folder, language, Arrays.stream(arguments).skip(1).findFirst().map(Path::of));
            case TOUR -> new Tour(language, DeskSession.ofToday(language).today(), tourFolder())
                    .play(writer(FileDescriptor.out));
            default -> console(language, arguments);
        });
    }

    /// What the environment asks for, even where the system lacks that language itself; else the system's own.
    private static Language readersLanguage() {
        var asked = Stream.of("LC_ALL", "LC_MESSAGES", "LANG").map(System.getenv()::get)
                .filter(value -> value != null && !value.isBlank()).findFirst().orElse("");
        return Language.ofCode(asked.matches("[a-z]{2}([_.@-].*)?") ? asked.substring(0, 2)
                : Locale.getDefault(Locale.Category.DISPLAY).getLanguage());
    }

    private static int desktop(PersonalFolder folder, Language language, Optional<Path> company) {
        try {
            return new DesktopStart(folder, language).show(company);
        } catch (NoScreenException nowhere) {
            writer(FileDescriptor.err).println(Texts.of(language, "office/office").text("start.noScreen",
                    Map.of("folder", tourFolder())));
            return WithoutScreen.again(Main.class, TOUR);
        }
    }

    /// Where the pictures and papers of the tour are left.
    private static Path tourFolder() {
        return Path.of(System.getProperty("faktuur.tour", "faktuur-tour"));
    }

    private static int console(Language language, String[] arguments) {
        return Console.run(new Console.Surroundings(writer(FileDescriptor.out), writer(FileDescriptor.err), language,
                DeskSession::ofToday, Main::play), arguments);
    }

    private static PrintWriter writer(FileDescriptor place) {
        return new PrintWriter(new FileOutputStream(place), true, StandardCharsets.UTF_8);
    }

    private static Outcome<GuideTheatre.Played> play(Path guide, Language language, Optional<Path> pictures) {
        return new GuidePlay(language, DeskSession.ofToday(language).today(), pictures).perform(guide);
    }
}
