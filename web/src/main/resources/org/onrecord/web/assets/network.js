/* Lights the bands of a name that is pointed at, or has the focus. */
for (const picture of document.querySelectorAll("svg.flows")) {
    const light = (event) => {
        const node = event.target.closest("[data-node]");
        picture.classList.toggle("chosen", node !== null);
        for (const band of picture.querySelectorAll(".band")) {
            const isOfIt = node !== null && [band.dataset.from, band.dataset.to].includes(node.dataset.node);
            band.classList.toggle("lit", isOfIt);
        }
    };
    picture.addEventListener("pointerover", light);
    picture.addEventListener("focusin", light);
    const dark = () => {
        picture.classList.remove("chosen");
        picture.querySelectorAll(".lit").forEach((band) => band.classList.remove("lit"));
    };
    picture.addEventListener("pointerleave", dark);
    picture.addEventListener("focusout", dark);
}
