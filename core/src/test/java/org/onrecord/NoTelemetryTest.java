package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some builds of ONNX Runtime report to their maker what runs on a machine; Onrecord must not ship one. */
class NoTelemetryTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "linux-x64/libonnxruntime.so",
                "linux-aarch64/libonnxruntime.so",
                "osx-aarch64/libonnxruntime.dylib"
            })
    void the_inference_library_reports_to_nobody(String library) throws Exception {
        try (InputStream stream = OrtEnvironment.class.getResourceAsStream("/ai/onnxruntime/native/" + library)) {
            String bytes =
                    new String(Objects.requireNonNull(stream, library).readAllBytes(), StandardCharsets.ISO_8859_1);

            assertThat(bytes.contains("ORT_DISABLE_TELEMETRY")).isFalse();
        }
    }
}
