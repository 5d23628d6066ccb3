package org.onrecord.web.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Draws pages by their templates, in which everything is escaped for the place where it stands. Thread-safe. */
final class Renderer {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    String html(Page page, Frame frame) {
        StringOutput out = new StringOutput();
        engine.render(page.template(), Map.of("frame", frame, "view", page.view()), out);
        return out.toString();
    }
}
