package org.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A form with files, as browsers send it. */
public final class MultipartForm {
    private static final String BOUNDARY = "----the-next-part";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public MultipartForm with(String field, String value) throws IOException {
        return part("name=\"" + field + "\"", value.getBytes(UTF_8));
    }

    public MultipartForm withFile(String name, byte[] content) throws IOException {
        return part("name=\"files\"; filename=\"" + name + "\"", content);
    }

    private MultipartForm part(String disposition, byte[] content) throws IOException {
        bytes.write(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        bytes.write(content);
        bytes.write("\r\n".getBytes(UTF_8));
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] body() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        bytes.writeTo(whole);
        whole.write(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return whole.toByteArray();
    }
}
