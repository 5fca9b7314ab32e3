package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    private static RuntimeException thrownHere(String words) {
        return new IllegalStateException(words);
    }

    private static RuntimeException thrownElsewhere() {
        return new IllegalStateException("words");
    }

    @Test
    void the_same_fault_has_the_same_code_whatever_it_says() {
        assertThat(IntStream.range(0, 3).mapToObj(each -> ErrorCode.of(thrownHere("number " + each)).code()).distinct())
                .hasSize(1);
    }

    @Test
    void another_place_or_another_kind_has_another_code() {
        var code = ErrorCode.of(thrownHere("words"));
        assertThat(ErrorCode.of(thrownElsewhere())).isNotEqualTo(code);
        assertThat(ErrorCode.of(new IllegalStateException(thrownHere("words")))).isNotEqualTo(code);
        assertThat(code.code()).matches("F-[0-9A-Z]{1,7}");
    }
}
