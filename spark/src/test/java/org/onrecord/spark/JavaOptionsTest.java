package org.onrecord.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

class JavaOptionsTest {

    @Test
    void java_is_started_with_what_this_version_of_spark_wants() throws Exception {
        assertThat(Files.readAllLines(Path.of("src/assembly/java.options")))
                .containsAll(Stream.of(JavaModuleOptions.defaultModuleOptionArray())
                        .filter(option -> !option.equals("--add-modules=jdk.incubator.vector"))
                        .toList());
    }
}
