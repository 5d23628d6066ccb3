package org.onrecord.ingest.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.jspecify.annotations.Nullable;

/**
 * The library's reader of tar archives, which neither compares a header's checksum, nor bounds how much it reads into
 * memory as the long name of a file.
 */
final class TarEntries extends TarArchiveInputStream {
    private static final long LARGEST_HEADER = 1 << 20;

    private final Allowance allowance;

    TarEntries(InputStream archive) {
        this(new Allowance(archive));
    }

    private TarEntries(Allowance allowance) {
        super(
                allowance,
                TarConstants.DEFAULT_BLKSIZE,
                TarConstants.DEFAULT_RCDSIZE,
                StandardCharsets.UTF_8.name(),
                true);
        this.allowance = allowance;
    }

    @Override
    public @Nullable TarArchiveEntry getNextEntry() throws IOException {
        if (getCurrentEntry() != null) {
            skip(Long.MAX_VALUE);
        }
        allowance.left = LARGEST_HEADER;
        TarArchiveEntry entry = super.getNextEntry();
        allowance.left = Long.MAX_VALUE;
        if (entry != null && !entry.isCheckSumOK()) {
            throw new IOException("wrong checksum");
        }
        return entry;
    }

    private static final class Allowance extends FilterInputStream {
        private long left = Long.MAX_VALUE;

        Allowance(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            take(1);
            return in.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = in.read(target, offset, length);
            take(Math.max(0, count));
            return count;
        }

        private void take(int count) throws IOException {
            left -= count;
            if (left < 0) {
                throw new IOException("a header that is too long");
            }
        }
    }
}
