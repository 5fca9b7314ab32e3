package org.faktuur.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.faktuur.database.schema.DefaultSchema;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void an_empty_store_gets_every_table_that_the_program_knows() throws SQLException {
        try (var owner = DriverManager.getConnection("jdbc:h2:mem:")) {
            var migrations = new Migrations(owner);
            assertThat(migrations.isOurs()).isFalse();
            assertThat(migrations.pending()).isTrue();

            migrations.apply();

            assertThat(migrations.pending()).isFalse();
            assertThat(migrations.isOurs()).isTrue();
            assertThat(migrations.newerThanKnown()).isEmpty();
            for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                try (var statement = owner.createStatement()) {
                    assertThat(statement.execute("select * from " + table.getName())).isTrue();
                }
            }
        }
    }

    @Test
    void migrating_again_changes_nothing() throws SQLException {
        try (var owner = DriverManager.getConnection("jdbc:h2:mem:")) {
            new Migrations(owner).apply();
            new Migrations(owner).apply();

            assertThat(new ChainReader(owner).head()).isEqualTo(ChainLink.GENESIS);
        }
    }
}
