package org.faktuur.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTimeTest {

    @ParameterizedTest
    @CsvSource({"14:30, 14:30", "14.30, 14:30", "1430, 14:30", "230, 02:30", "2, 02:00", "14, 14:00", "0:05, 00:05",
            "24, ", "2:60, ", "noon, ", "'', "})
    void times_are_typed_in_short_ways(String typed, String read) {
        assertThat(TypedTime.read(typed).map(Object::toString)).isEqualTo(Optional.ofNullable(read));
    }
}
