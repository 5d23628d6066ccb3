/**
 * Reads an article and says who said what in it. What programs use is the package {@link org.onrecord}; what is behind
 * its front door, {@link org.onrecord.Analyst}, may change at any time and is not exported.
 */
@SuppressWarnings("requires-automatic") // ONNX Runtime's jar has a module's name, but no module-info
module org.onrecord.core {
    requires com.microsoft.onnxruntime;
    requires static transitive org.jspecify;

    exports org.onrecord;
}
