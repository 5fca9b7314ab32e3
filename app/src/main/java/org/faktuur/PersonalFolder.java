package org.faktuur;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where a person's companies, choices and logs lie on this machine, as its system has it. A program started from its
/// checkout keeps the practice company there (system property `faktuur.practice`), so that a clean build makes it anew.
record PersonalFolder(Path data, Path choices, Path practice) {

    /// From the machine's environment.
    static PersonalFolder ofThisMachine() {
        var usual = of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
        return new PersonalFolder(usual.data(), usual.choices(),
                Path.of(System.getProperty("faktuur.practice", usual.practice().toString())));
    }

    /// On a system of this name, for a person with this home folder and these environment variables.
    static PersonalFolder of(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return in(set(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Faktuur"),
                    set(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve("Faktuur"));
        }
        if (name.contains("mac")) {
            var support = home.resolve("Library/Application Support/Faktuur");
            return in(support, support);
        }
        return in(set(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("faktuur"),
                set(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("faktuur"));
    }

    /// The file of the choices that belong to no company.
    Path deskFile() {
        return choices.resolve("desk.properties");
    }

    /// The books of the practice company.
    Path practiceCompany() {
        return practice.resolve("practice");
    }

    /// The folder of the logs.
    Path logs() {
        return data.resolve("logs");
    }

    /// The passwords of mail servers, which belong to the person and not to a company.
    Path mailPasswords() {
        return data.resolve("secrets").resolve("mail.properties");
    }

    private static PersonalFolder in(Path data, Path choices) {
        return new PersonalFolder(data, choices, data);
    }

    private static Path set(Map<String, String> environment, String name, Path usual) {
        var value = environment.getOrDefault(name, "");
        return value.isBlank() ? usual : Path.of(value);
    }
}
