package org.onrecord.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which archive is meant; shared by the commands. */
final class ArchiveOption {
    @Option(
            names = "--archive",
            paramLabel = "FILE",
            description = "The archive. Default: onrecord/archive.db in the folder for data ($XDG_DATA_HOME, else"
                    + " ~/.local/share).")
    private @Nullable Path file;

    /** The file that was named, or the default one of the XDG base directory specification 0.8. */
    Path file(Map<String, String> environment) {
        if (file != null) {
            return file;
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path folder = data.startsWith("/")
                ? Path.of(data)
                : Path.of(System.getProperty("user.home"), ".local", "share"); // a relative one has to be ignored
        return folder.resolve("onrecord").resolve("archive.db");
    }
}
