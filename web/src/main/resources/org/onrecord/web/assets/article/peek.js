/* Shows what is known of a statement over the text: on hovering, on focus, on a tap. It stays while the pointer is in it. */
const SHOW_AFTER = 150;
const HIDE_AFTER = 300;
const MOST = 3;

export function peeking(page, scrolling) {
    const peek = document.createElement("div");
    peek.className = "peek";
    peek.hidden = true;
    page.reading.after(peek);
    let timer = 0;

    const later = (what, milliseconds) => {
        clearTimeout(timer);
        timer = setTimeout(what, milliseconds);
    };

    function hide() {
        clearTimeout(timer);
        peek.hidden = true;
    }

    function show(target, near, isBelow = false) {
        clearTimeout(timer);
        const ids = under(target);
        if (ids.length === 0) {
            return hide();
        }
        peek.replaceChildren(...ids.slice(0, MOST).map(section));
        const hue = [...document.getElementById(`card-${ids[0]}`).classList].find((name) => name.startsWith("hue-"));
        peek.className = `peek ${hue ?? ""}`;
        peek.hidden = false;
        place(peek, near, isBelow);
    }

    page.text.addEventListener("pointerover", (event) => {
        if (event.pointerType === "mouse") {
            const target = event.target.closest("[data-of]");
            const near = { x: event.clientX, y: event.clientY };
            later(() => (target ? show(target, lineOf(target, near)) : hide()), target ? SHOW_AFTER : HIDE_AFTER);
        }
    });
    page.text.addEventListener("pointerleave", () => later(hide, HIDE_AFTER));
    peek.addEventListener("pointerenter", () => clearTimeout(timer));
    peek.addEventListener("pointerleave", () => later(hide, HIDE_AFTER));
    page.text.addEventListener("focusin", (event) => {
        if (event.target.matches("[data-of]:focus-visible")) {
            show(event.target, event.target.getBoundingClientRect(), true);
        }
    });
    page.text.addEventListener("focusout", () => later(hide, HIDE_AFTER));
    page.text.addEventListener("click", (event) => {
        const target = event.target.closest("[data-of]");
        if (!target || !getSelection().isCollapsed) {
            return;
        }
        const [id] = under(target);
        if (id) {
            event.preventDefault();
            scrolling.activate(id);
            scrolling.showBeside(id);
            history.replaceState(null, "", `#${id}`);
            show(target, lineOf(target, { x: event.clientX, y: event.clientY }));
        }
    });
    document.addEventListener("click", (event) => {
        if (!peek.contains(event.target) && !page.text.contains(event.target)) {
            hide();
        }
    });
    return { hide };
}

/* The entries under a place in the text that are shown, the innermost first. */
function under(target) {
    const ids = [];
    for (let mark = target; mark; mark = mark.parentElement.closest("[data-of]")) {
        const id = mark.dataset.of;
        const card = document.getElementById(`card-${id}`);
        if (card && !card.closest("[hidden]") && !ids.includes(id)) {
            ids.push(id);
        }
    }
    return ids;
}

function section(id) {
    const section = document.createElement("section");
    const card = document.getElementById(`card-${id}`);
    const who = card.querySelector(".who").cloneNode(true);
    const facts = document.getElementById(`facts-${id}`).cloneNode(true);
    facts.removeAttribute("id");
    section.append(who, facts);
    return section;
}

/* The line of a mark on which the pointer is. */
function lineOf(target, pointer) {
    const lines = [...target.getClientRects()];
    return lines.find((line) => line.top <= pointer.y && pointer.y <= line.bottom) ?? lines[0] ?? target.getBoundingClientRect();
}

function place(peek, line, isBelow) {
    if (getComputedStyle(peek).position === "fixed") {
        peek.style.left = peek.style.top = "";
        return;
    }
    const right = document.querySelector(".reading .article-text").getBoundingClientRect().right; // not over the list beside
    const left = Math.min(line.left, right - peek.offsetWidth);
    const below = line.bottom + 8;
    const above = line.top - peek.offsetHeight - 8;
    const top = !isBelow && below + peek.offsetHeight > innerHeight && above > 0 ? above : below;
    peek.style.left = `${Math.max(16, left) + scrollX}px`;
    peek.style.top = `${top + scrollY}px`;
}
