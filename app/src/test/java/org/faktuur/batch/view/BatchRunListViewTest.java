package org.faktuur.batch.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.PostedDesk;
import org.faktuur.batch.BatchStatus;
import org.faktuur.session.Language;
import org.faktuur.shell.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class BatchRunListViewTest {

    private final PostedDesk test = new PostedDesk();
    private final BatchPages pages = new BatchPages(test.desk, test.office.sales().batchRuns(),
            test.office.sales().batchRuns());
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void a_run_is_opened_from_the_list() {
        var page = pages.history();
        test.show(stage, page, Language.EN, Look.LIGHT);

        assertThat(page.runs().rows()).singleElement().satisfies(run -> {
            assertThat(run.count().made()).isEqualTo(4);
            assertThat(run.status()).isEqualTo(BatchStatus.ENDED);
        });
        OnScreen.run(page.runs()::open);
        assertThat(test.navigator.pages.getLast()).isInstanceOf(BatchRunViewModel.class);
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        test.picture(stage, pages.history(), "BatchRunListView");
    }
}
