package org.faktuur.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.Office;
import org.faktuur.TestSession;
import org.faktuur.database.Database;
import org.faktuur.listing.Criterion.Like;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SavedQueriesTest {

    @TempDir
    private Path folder;

    private static Query query(String name, String pattern) {
        return new Query(name, List.of(new Query.Row("name", new Like(pattern))), List.of(Sort.descending("name")));
    }

    static Stream<SavedQueries> shelves() {
        return Stream.of(SavedQueries.inMemory(),
                new Office(Database.memory(), TestSession.english()).deskChoices().queries());
    }

    @ParameterizedTest
    @MethodSource("shelves")
    void a_query_is_saved_changed_renamed_and_deleted(SavedQueries queries) {
        queries.save("orders", query("Wines", "wine*"));
        queries.save("orders", query("Beers", "beer*"));
        queries.save("invoices", query("Wines", "x*"));
        queries.save("orders", query("Wines", "vin*"));
        assertThat(queries.of("orders")).extracting(SavedQuery::name).containsExactly("Beers", "Wines");
        assertThat(queries.byName("orders", "Wines")).contains(query("Wines", "vin*"));
        queries.rename("orders", "Wines", "Ales");
        assertThat(queries.of("orders")).extracting(SavedQuery::name).containsExactly("Ales", "Beers");
        queries.delete("orders", "Beers");
        assertThat(queries.of("orders")).extracting(SavedQuery::query).containsExactly(query("Ales", "vin*"));
        assertThat(queries.byName("invoices", "Wines")).isPresent();
    }

    @ParameterizedTest
    @MethodSource("shelves")
    void one_of_a_list_is_its_default(SavedQueries queries) {
        queries.save("orders", query("Wines", "wine*"));
        queries.save("orders", query("Beers", "beer*"));
        assertThat(queries.usual("orders")).isEmpty();
        queries.makeUsual("orders", Optional.of("Wines"));
        queries.makeUsual("orders", Optional.of("Beers"));
        queries.save("orders", query("Beers", "ale*"));
        assertThat(queries.usual("orders")).contains(query("Beers", "ale*"));
        assertThat(queries.of("orders")).filteredOn(SavedQuery::usual).hasSize(1);
        queries.makeUsual("orders", Optional.empty());
        assertThat(queries.usual("orders")).isEmpty();
    }

    @Test
    void a_query_is_still_there_when_the_books_are_opened_again() {
        var books = folder.resolve("books");
        try (var office = Office.create(books, TestSession.english())) {
            office.deskChoices().queries().save("orders", query("Wines", "wine*"));
            office.deskChoices().queries().makeUsual("orders", Optional.of("Wines"));
        }
        try (var office = Office.open(books, TestSession.english())) {
            assertThat(office.deskChoices().queries().of("orders"))
                    .containsExactly(new SavedQuery(query("Wines", "wine*"), true));
        }
    }
}
