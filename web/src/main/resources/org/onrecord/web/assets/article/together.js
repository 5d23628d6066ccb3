/* Scrolls the text and the list of its statements together: whichever the reader moves, the other follows. */
const EYE = 0.3; // how far down a reader looks, as a share of the height
const LIST_EYE = 0.2; // the same of the list

export function together(page) {
    const { beside, calm } = page;
    let anchors = [];
    let active = null;
    let leader = "text";

    const isBeside = () => getComputedStyle(beside).position === "sticky";
    const behaviour = () => (calm.matches ? "instant" : "smooth");

    /* Where each statement begins in the text and in the list, in pixels from the top of either. */
    function measure() {
        const list = beside.getBoundingClientRect().top - beside.scrollTop;
        anchors = page.shown().map((entry) => ({
            id: entry.dataset.of,
            isEntry: entry.matches(".entry"),
            text: page.placeOf(entry.dataset.of).getBoundingClientRect().top + scrollY,
            list: entry.getBoundingClientRect().top - list,
        }));
    }

    function activate(id) {
        if (id !== active) {
            active = id;
            page.reading.querySelectorAll(".active").forEach((element) => element.classList.remove("active"));
            if (id) {
                page.text.querySelectorAll(`.mark[data-of="${id}"]`).forEach((mark) => mark.classList.add("active"));
                document.getElementById(`card-${id}`)?.classList.add("active");
            }
        }
    }

    /* How far down the list a reader looks: under the controls, and not at the edge, which the site's head may cover. */
    function eyeOf() {
        const head = getComputedStyle(page.controls).position === "sticky" ? page.controls.offsetHeight : 0;
        return head + LIST_EYE * (beside.clientHeight - head);
    }

    function showBeside(id) {
        const anchor = anchors.find((each) => each.id === id);
        if (anchor && isBeside()) {
            leader = "none"; // until the reader scrolls again
            beside.scrollTo({ top: anchor.list - eyeOf(), behavior: behaviour() });
        }
    }

    function goTo(id) {
        const anchor = anchors.find((each) => each.id === id);
        if (anchor) {
            activate(id);
            leader = "none";
            scrollTo({ top: anchor.text - EYE * innerHeight, behavior: behaviour() });
            showBeside(id);
        }
    }

    function neighbour(step) {
        const entries = anchors.filter((each) => each.isEntry);
        const at = entries.findIndex((each) => each.id === active);
        if (at >= 0) {
            return entries[at + step]?.id;
        }
        const eye = scrollY + EYE * innerHeight;
        const next = entries.findIndex((each) => each.text > eye);
        return entries[step > 0 ? Math.max(next, 0) : (next < 0 ? entries.length : next) - 1]?.id;
    }

    /* The last entry that begins above where the reader looks. */
    function entryAt(eye) {
        return anchors.filter((each) => each.isEntry && each.text <= eye).at(-1) ?? null;
    }

    function followText() {
        const eye = scrollY + EYE * innerHeight;
        const current = entryAt(eye);
        const changed = current?.id !== active;
        activate(current?.id ?? null);
        if (isBeside() && (!calm.matches || changed)) {
            const top = calm.matches ? (current?.list ?? 0) : between(anchors, "text", "list", eye);
            beside.scrollTop = top - eyeOf();
        }
    }

    function followList() {
        if (isBeside() && !calm.matches) {
            const eye = between(anchors, "list", "text", beside.scrollTop + eyeOf());
            scrollTo({ top: eye - EYE * innerHeight, behavior: "instant" });
            activate(entryAt(eye)?.id ?? null);
        }
    }

    for (const moved of ["wheel", "touchmove", "pointerdown"]) {
        document.addEventListener(moved, (event) => (leader = beside.contains(event.target) && isBeside() ? "list" : "text"), { passive: true });
    }
    document.addEventListener("keydown", (event) => {
        if (["ArrowDown", "ArrowUp", "PageDown", "PageUp", " ", "Home", "End"].includes(event.key) && !beside.contains(event.target)) {
            leader = "text";
        }
    });
    /* Asked when it is drawn: by then a click may have sent both elsewhere. */
    const following = (who, follow) => () => requestAnimationFrame(() => leader === who && follow());
    document.addEventListener("scroll", following("text", followText), { passive: true });
    beside.addEventListener("scroll", following("list", followList), { passive: true });
    beside.addEventListener("click", (event) => {
        const entry = event.target.closest("[data-confidence]");
        const link = event.target.closest("a");
        if (entry && !event.target.closest("summary, input, dl") && (!link || link.matches(".number-of"))) {
            event.preventDefault();
            goTo(entry.dataset.of);
            history.replaceState(null, "", `#${entry.dataset.of}`);
        }
    });
    new ResizeObserver(measure).observe(page.text);
    page.entries.forEach((entry) => entry.addEventListener("toggle", measure, true));
    addEventListener("resize", measure);
    measure();
    return { measure, activate, showBeside, goTo, neighbour };
}

/* Where something stands in the one, told from where it stands in the other, by the statements before and behind it. */
function between(anchors, from, to, at) {
    if (anchors.length === 0) {
        return 0;
    }
    const behind = anchors.findIndex((each) => each[from] > at);
    if (behind === 0) {
        return anchors[0][to] - (anchors[0][from] - at);
    }
    const before = anchors.at(behind < 0 ? -1 : behind - 1);
    if (behind < 0) {
        return before[to] + (at - before[from]);
    }
    const share = (at - before[from]) / (anchors[behind][from] - before[from]);
    return before[to] + share * (anchors[behind][to] - before[to]);
}
