package org.onrecord.web.api;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.web.Browsing;
import org.onrecord.web.api.OpenApi.Described;
import tools.jackson.databind.JsonNode;

/** A program that knows of a server what its description says, and calls its operations with the examples that stand there. */
final class Caller {
    private final Browsing browsing;
    private final OpenApi description;

    /** Instead of those of the description, by "key@path". */
    private final Map<String, String> examples = new TreeMap<>();

    Caller(Browsing browsing) throws IOException, InterruptedException {
        this.browsing = browsing;
        this.description = OpenApi.of(browsing);
    }

    Browsing browsing() {
        return browsing;
    }

    OpenApi description() {
        return description;
    }

    /** From now on with another value than the example: for "key@path", for "id@query". */
    void say(String parameter, String value) {
        examples.put(parameter, value);
    }

    /** Calls an operation with what it requires, and with some of what is optional. */
    Browsing.Answer call(Described operation, Set<String> optional, String accept)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(operation, optional).header("Accept", accept);
        return operation.method().equals("GET")
                ? browsing.send(request.build())
                : send(request, "application/json", operation.exampleBody());
    }

    Browsing.Answer call(Described operation) throws IOException, InterruptedException {
        return call(operation, Set.of(), "application/json");
    }

    /** Sends something else than the example; nothing, and no type, where it is empty. */
    Browsing.Answer order(Described operation, String type, String body) throws IOException, InterruptedException {
        return send(request(operation, Set.of()), type, body);
    }

    private Browsing.Answer send(HttpRequest.Builder request, String type, String body)
            throws IOException, InterruptedException {
        request.header("X-Onrecord-Token", browsing.token());
        if (!body.isEmpty()) {
            request.header("Content-Type", type);
        }
        return browsing.send(request.POST(BodyPublishers.ofString(body)).build());
    }

    private HttpRequest.Builder request(Described operation, Set<String> optional) {
        return browsing.request(path(operation, optional));
    }

    /** The path with the values of those parameters that are required, and of some others. */
    String path(Described operation, Set<String> optional) {
        String path = "/api/v1" + operation.path();
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : description.parameters(operation)) {
            String name = parameter.get("name").asString();
            String in = parameter.get("in").asString();
            String example = parameter.path("example").asString();
            String value = URLEncoder.encode(examples.getOrDefault(name + "@" + in, example), StandardCharsets.UTF_8);
            if (in.equals("path")) {
                path = path.replace("{" + name + "}", value.replace("+", "%20"));
            } else if (isRequired(parameter) || optional.contains(name)) {
                query.append(query.isEmpty() ? "?" : "&")
                        .append(name)
                        .append('=')
                        .append(value);
            }
        }
        return path + query;
    }

    /** The names of the parameters in the query that may be left out. */
    Set<String> optional(Described operation) {
        return description.parameters(operation).stream()
                .filter(parameter -> parameter.get("in").asString().equals("query") && !isRequired(parameter))
                .map(parameter -> parameter.get("name").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of all fields that an operation has, in the query or in the body. */
    Set<String> fields(Described operation) {
        if (!operation.method().equals("GET")) {
            return new TreeSet<>(operation
                    .bodies()
                    .at("/application~1json/schema/properties")
                    .propertyNames());
        }
        return description.parameters(operation).stream()
                .filter(parameter -> parameter.get("in").asString().equals("query"))
                .map(parameter -> parameter.get("name").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isRequired(JsonNode parameter) {
        return parameter.path("required").asBoolean(false);
    }
}
