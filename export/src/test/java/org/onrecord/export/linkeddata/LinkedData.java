package org.onrecord.export.linkeddata;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.RDF;

/** JSON-LD as RDF, by Apache Jena and Titanium, with contexts that lie beside this class: written anew, term by term. */
public final class LinkedData {
    private static final Map<String, String> CONTEXTS =
            Map.of("http://www.w3.org/ns/anno.jsonld", "anno.jsonld", "https://schema.org", "schema.jsonld");

    private LinkedData() {}

    /**
     * What a document says.
     *
     * @throws org.apache.jena.riot.RiotException if it is no JSON-LD, or has a key that no context defines
     */
    public static Model read(String jsonLd) {
        JsonLdOptions options = new JsonLdOptions(LinkedData::context);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail); // others drop such keys without a word
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(jsonLd, Lang.JSONLD11)
                .set(LangJSONLD11.JSONLD_OPTIONS, options)
                .parse(model);
        return model;
    }

    private static Document context(URI address, DocumentLoaderOptions options) throws JsonLdError {
        String name = CONTEXTS.get(address.toString());
        if (name == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, address + " is not known here");
        }
        try (InputStream context = requireNonNull(LinkedData.class.getResourceAsStream(name))) {
            return JsonDocument.of(context);
        } catch (IOException e) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, e);
        }
    }

    /** What a document says that shapes (W3C SHACL, in a Turtle file on the class path) forbid; nothing if all is well. */
    public static List<String> violations(String jsonLd, String shapes) {
        Graph constraints = RDFDataMgr.loadGraph(shapes);
        return ShaclValidator.get()
                .validate(Shapes.parse(constraints), read(jsonLd).getGraph())
                .getEntries()
                .stream()
                .map(LinkedData::words)
                .toList();
    }

    private static String words(ReportEntry entry) {
        return entry.focusNode() + " " + entry.resultPath() + " " + entry.value() + ": " + entry.message();
    }

    /** The properties and classes that a document names. */
    public static Set<String> termsIn(String jsonLd) {
        return read(jsonLd).listStatements().toList().stream()
                .flatMap(statement -> statement.getPredicate().equals(RDF.type)
                        ? Stream.of(statement.getPredicate(), statement.getObject())
                        : Stream.of(statement.getPredicate()))
                .map(RDFNode::toString)
                .collect(toSet());
    }

    /** What published vocabularies have, by the constants that Jena makes of them. */
    public static Set<String> terms(Class<?>... vocabularies) {
        return Stream.of(vocabularies)
                .flatMap(vocabulary -> Stream.of(vocabulary.getFields()))
                .filter(field -> RDFNode.class.isAssignableFrom(field.getType()))
                .map(LinkedData::value)
                .collect(toSet());
    }

    private static String value(Field constant) {
        try {
            return String.valueOf(constant.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
