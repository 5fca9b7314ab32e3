package org.faktuur.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashLoopTest {

    private static final int KILLS = 8;

    @TempDir
    private Path folder;

    @Test
    void what_was_said_to_be_posted_is_there_after_every_kill() throws IOException, InterruptedException {
        var result = CrashLoop.run(folder, KILLS, 20260115, 20);

        assertThat(result.wrong()).isEmpty();
        assertThat(result.kills()).isEqualTo(KILLS);
        assertThat(result.acknowledged()).isPositive();
    }
}
