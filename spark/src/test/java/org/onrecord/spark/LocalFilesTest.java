package org.onrecord.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LocalFilesTest {
    @TempDir
    private Path folder;

    @Test
    void gives_files_and_folders_the_permissions_that_are_asked_for() throws Exception {
        Configuration hadoop = new Configuration();
        hadoop.set("fs.file.impl", LocalFiles.class.getName());
        hadoop.set("fs.permissions.umask-mode", "027");
        Path tables = folder.resolve("tables");
        try (FileSystem files = FileSystem.newInstance(folder.toUri(), hadoop)) {
            files.mkdirs(new org.apache.hadoop.fs.Path(tables.toUri()), new FsPermission("777"));
            files.create(new org.apache.hadoop.fs.Path(tables.resolve("part").toUri()))
                    .close();
        }

        assertThat(permissions(tables)).isEqualTo("rwxr-x---");
        assertThat(permissions(tables.resolve("part"))).isEqualTo("rw-r-----");
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
