/* Puts Swagger UI in the place of the plain list. Its page alone loads it, as it is larger than all the rest together. */
const viewer = document.getElementById("viewer");
const dark = matchMedia("(prefers-color-scheme: dark)");

function followColours() {
    document.documentElement.classList.toggle("dark-mode", dark.matches);
}

/* Changes need the token; it is told to this server alone. */
function withToken(request) {
    if (new URL(request.url, location.href).origin === location.origin) {
        request.headers["X-Onrecord-Token"] = document.querySelector('meta[name="onrecord-token"]').content;
    }
    return request;
}

function show() {
    document.getElementById("operations").hidden = true;
    viewer.hidden = false;
}

if (window.SwaggerUIBundle) {
    followColours();
    dark.addEventListener("change", followColours);
    window.SwaggerUIBundle({
        url: "/openapi.json",
        domNode: viewer,
        validatorUrl: null,
        defaultModelsExpandDepth: 0,
        requestInterceptor: withToken,
        onComplete: show,
    });
}
