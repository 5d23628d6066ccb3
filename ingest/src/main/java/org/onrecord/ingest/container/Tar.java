package org.onrecord.ingest.container;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.input.Source;

/** The files in a tar archive. */
public final class Tar extends Archive<TarArchiveEntry> {
    private static final byte[] MAGIC = "ustar".getBytes(US_ASCII);
    private static final int MAGIC_OFFSET = 257;
    private static final int BLOCK = 512;

    public Tar(Source source) throws IOException {
        super(source, "a tar archive");
    }

    @Override
    ArchiveInputStream<TarArchiveEntry> open(InputStream archive) {
        return new TarEntries(archive);
    }

    @Override
    boolean isFile(TarArchiveEntry entry) {
        boolean isLink = entry.isLink() || entry.isSymbolicLink();
        boolean isDevice = entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice();
        return entry.isFile() && !isLink && !isDevice;
    }

    @Override
    @Nullable
    String refusal(TarArchiveEntry entry) {
        return entry.isSparse() ? "is a sparse file, of which not all is stored" : null;
    }

    @Override
    InputStream data(ArchiveInputStream<TarArchiveEntry> archive, TarArchiveEntry entry) {
        return archive;
    }

    @Override
    boolean seekEntry(Lookback archive) throws IOException {
        long first = archive.offset();
        while (archive.seek(MAGIC)) {
            long header = archive.offset() - MAGIC_OFFSET;
            if (header >= first && header % BLOCK == 0) {
                archive.goTo(header);
                return true;
            }
            archive.skip(1);
        }
        return false;
    }

    /** Not all programs write the empty blocks at the end, but all write whole blocks. */
    @Override
    boolean endsEarly(Lookback archive) throws IOException {
        archive.skip(Long.MAX_VALUE);
        return archive.offset() % BLOCK != 0;
    }
}
