package org.onrecord.ingest.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.input.Source;

/**
 * The files in a ZIP archive. The archive's directory, which stands at its end, is not needed: so an archive can be read
 * from a stream, and what is whole of one that is cut off.
 */
public final class Zip extends Archive<ZipArchiveEntry> {
    private static final byte[] ENTRY = "PK\3\4".getBytes(ISO_8859_1);
    private static final byte[] END = "PK\5\6".getBytes(ISO_8859_1);

    /** The library knows more, but takes other libraries for them, or much memory. */
    private static final Set<ZipMethod> METHODS =
            EnumSet.of(ZipMethod.STORED, ZipMethod.DEFLATED, ZipMethod.ENHANCED_DEFLATED, ZipMethod.BZIP2);

    public Zip(Source source) throws IOException {
        super(source, "a ZIP archive");
    }

    @Override
    ArchiveInputStream<ZipArchiveEntry> open(InputStream archive) {
        return new ZipArchiveInputStream(archive, "UTF-8", true, false) {
            /** The library makes this one before anybody can refuse the entry, and fails where its own library is not there. */
            @Override
            protected InputStream createZstdInputStream(InputStream packed) {
                return packed;
            }
        };
    }

    @Override
    boolean isFile(ZipArchiveEntry entry) {
        return !entry.isDirectory() && !entry.isUnixSymlink();
    }

    @Override
    @Nullable
    String refusal(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return "is encrypted";
        }
        ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
        if (!METHODS.contains(method)) {
            return "is compressed in a way that is not read (" + (method == null ? entry.getMethod() : method) + ")";
        }
        boolean hasUnknownEnd = entry.getGeneralPurposeBit().usesDataDescriptor() && method == ZipMethod.STORED;
        return hasUnknownEnd ? "is stored without its length" : null;
    }

    @Override
    InputStream data(ArchiveInputStream<ZipArchiveEntry> archive, ZipArchiveEntry entry) {
        return entry.getCrc() == ArchiveEntry.SIZE_UNKNOWN ? archive : checked(archive, entry.getCrc());
    }

    /** The library does not compare the checksum. */
    private static InputStream checked(InputStream data, long expected) {
        CRC32 checksum = new CRC32();
        return new FilterInputStream(new CheckedInputStream(data, checksum)) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = in.read(target, offset, length);
                if (count < 0 && checksum.getValue() != expected) {
                    throw new IOException("wrong checksum");
                }
                return count;
            }
        };
    }

    @Override
    boolean seekEntry(Lookback archive) throws IOException {
        return archive.seek(ENTRY);
    }

    @Override
    boolean endsEarly(Lookback archive) throws IOException {
        return !archive.seek(END);
    }
}
