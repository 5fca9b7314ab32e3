package org.faktuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonalFolderTest {

    private final Path home = Path.of("/home/someone");

    @Test
    void on_Linux_books_and_choices_lie_apart() {
        var folder = PersonalFolder.of("Linux", home, Map.of());
        assertThat(folder.practiceCompany()).isEqualTo(home.resolve(".local/share/faktuur/practice"));
        assertThat(folder.deskFile()).isEqualTo(home.resolve(".config/faktuur/desk.properties"));
        assertThat(folder.logs()).isEqualTo(home.resolve(".local/share/faktuur/logs"));
    }

    @Test
    void on_Linux_the_environment_may_say_otherwise() {
        var folder = PersonalFolder.of("Linux", home, Map.of("XDG_DATA_HOME", "/data", "XDG_CONFIG_HOME", ""));
        assertThat(folder.data()).isEqualTo(Path.of("/data/faktuur"));
        assertThat(folder.choices()).isEqualTo(home.resolve(".config/faktuur"));
    }

    @Test
    void on_Windows_books_stay_on_the_machine_and_choices_travel() {
        var folder = PersonalFolder.of("Windows 11", home, Map.of("LOCALAPPDATA", "/local", "APPDATA", "/roaming"));
        assertThat(folder.data()).isEqualTo(Path.of("/local/Faktuur"));
        assertThat(folder.choices()).isEqualTo(Path.of("/roaming/Faktuur"));
    }

    @Test
    void on_a_Mac_both_lie_with_the_other_programs() {
        var folder = PersonalFolder.of("Mac OS X", home, Map.of());
        assertThat(folder.data()).isEqualTo(home.resolve("Library/Application Support/Faktuur"));
        assertThat(folder.choices()).isEqualTo(folder.data());
    }
}
