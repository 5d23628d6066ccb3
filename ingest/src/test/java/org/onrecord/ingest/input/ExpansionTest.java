package org.onrecord.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpansionTest {
    private static final String REFUSED = "expands to more than 200 times its size";
    private static final int MB = 1 << 20;

    @Test
    void endsWhatExpandsWithoutEnd() throws IOException {
        Source outer = read(1000);
        Source inner = outer.inside("zeros.txt", zeros(Long.MAX_VALUE));

        assertThatThrownBy(() -> inner.bytes().skipNBytes(Long.MAX_VALUE)).hasMessage(REFUSED);
        assertThatThrownBy(() -> inner.bytes().read()).hasMessage(REFUSED);
    }

    @Test
    void endsWhatExpandsByManyFilesInOneAnother() throws IOException {
        Source outer = read(1000);
        Source first = outer.inside("1.zip", zeros(20 * MB));
        Source second = first.inside("2.zip", zeros(20 * MB));
        Source third = second.inside("3.zip", zeros(20 * MB));
        Source fourth = third.inside("4.zip", zeros(20 * MB));
        for (Source source : List.of(first, second, third)) {
            assertThat(source.bytes().readAllBytes()).hasSize(20 * MB);
        }

        assertThatThrownBy(() -> fourth.bytes().readAllBytes()).hasMessage(REFUSED);
    }

    @Test
    void endsTheOuterOneToo() throws IOException {
        Source outer = read(1000);
        Source inner = outer.inside("zeros.txt", zeros(100 * MB));
        assertThatThrownBy(() -> inner.bytes().readAllBytes()).hasMessage(REFUSED);

        assertThatThrownBy(() -> outer.bytes().readAllBytes()).hasMessage(REFUSED);
    }

    @Test
    void letsLargeFilesExpandAsTheyDo() throws IOException {
        Source outer = read(MB);
        Source inner = outer.inside("zeros.txt", zeros(100 * MB));

        assertThat(inner.bytes().readAllBytes()).hasSize(100 * MB);
    }

    /** A source that holds more than was read of it. */
    private static Source read(int length) throws IOException {
        Source source =
                Source.of("news.zip", "file:///news.zip", new ByteArrayInputStream(new byte[length + 10_000]), null);
        source.bytes().readNBytes(length);
        return source;
    }

    private static InputStream zeros(long length) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() {
                left--;
                return left < 0 ? -1 : 0;
            }

            @Override
            public int read(byte[] target, int offset, int most) {
                int count = (int) Math.min(most, left);
                left -= count;
                return count == 0 ? -1 : count;
            }
        };
    }
}
