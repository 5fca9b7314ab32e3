package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.Test;

class NavigationMenuTest {

    private final NavigationMenu menu = new NavigationMenu(new TrialCompany().features(new TestDesk().desk));

    private List<String> found(String typed, Language language) {
        return menu.tree(typed, Texts.ofEverything(language)).stream().flatMap(NavigationMenuTest::entries).toList();
    }

    private static Stream<String> entries(NavigationMenu.Node node) {
        return node.item().isPresent() ? Stream.of(node.path())
                : node.below().stream().flatMap(NavigationMenuTest::entries);
    }

    @Test
    void entries_hang_below_their_module_and_folders() {
        assertThat(found("", Language.EN)).containsExactly("Accounts receivable › Open › Sales order",
                "Accounts receivable › Open › Packing slip", "Accounts receivable › Invoice",
                "General ledger › Voucher");
    }

    @Test
    void an_entry_is_found_by_words_of_its_path_in_any_order() {
        assertThat(found("slip acc", Language.EN)).containsExactly("Accounts receivable › Open › Packing slip");
        assertThat(found("GROOTBOEK", Language.NL)).containsExactly("Grootboek › Boekstuk");
        assertThat(found("følge", Language.NB)).hasSize(1);
        assertThat(found("nothing like it", Language.EN)).isEmpty();
    }
}
