/* Lets the keyboard go from statement to statement, and says how. */
const KEYS = [
    ["n or j", "next statement"],
    ["p or k", "previous statement"],
    ["/", "search these statements"],
    ["Esc", "clear"],
];

export function keyed(page, scrolling, peek, filter) {
    describe(page.controls);
    document.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) {
            return;
        }
        if (event.key === "Escape") {
            peek.hide();
            filter.clear();
            scrolling.activate(null);
            if (event.target.matches("input")) {
                event.target.blur();
            }
        } else if (!event.target.closest("input:not([type=range]), textarea, select, [contenteditable]")) {
            act(event);
        }
    });

    function act(event) {
        const step = { n: 1, j: 1, p: -1, k: -1 }[event.key];
        if (step) {
            const next = scrolling.neighbour(step);
            if (next) {
                scrolling.goTo(next);
                page.placeOf(next).focus({ preventScroll: true });
            }
        } else if (event.key === "/") {
            filter.focus();
        } else {
            return;
        }
        event.preventDefault();
    }
}

function describe(controls) {
    const help = document.createElement("details");
    help.className = "keys";
    const summary = document.createElement("summary");
    summary.textContent = "Keys";
    const list = document.createElement("ul");
    for (const [key, meaning] of KEYS) {
        const item = document.createElement("li");
        const names = key.split(" or ").map((name) => Object.assign(document.createElement("kbd"), { textContent: name }));
        item.append(...names.flatMap((name, i) => (i ? [" ", name] : [name])), " ", meaning);
        list.append(item);
    }
    help.append(summary, list);
    controls.querySelector(".helps").append(help);
}
