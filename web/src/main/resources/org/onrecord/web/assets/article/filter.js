/* Hides statements below a confidence, and those without some words; keeps the confidence in the address bar. */
export function filtered(page, scrolling) {
    const slider = page.controls.querySelector("[name=confidence]");
    const least = page.controls.querySelector(".least");
    const tally = page.controls.querySelector(".tally");
    const box = searchBox(page.controls.querySelector(".slider"));
    const words = new Map(page.entries.map((entry) => [entry, (entry.closest(".entry") ?? entry).textContent.toLowerCase()]));

    function isHidden(entry) {
        return Number(entry.dataset.confidence) < Number(slider.value) || !words.get(entry).includes(box.value.trim().toLowerCase());
    }

    function show() {
        const hidden = new Map(page.entries.map((entry) => [entry.dataset.of, isHidden(entry)]));
        for (const entry of page.entries) {
            const outer = entry.parentElement.closest("[data-confidence]");
            if (outer && hidden.get(outer.dataset.of)) {
                hidden.set(entry.dataset.of, true);
            }
            entry.hidden = hidden.get(entry.dataset.of);
        }
        for (const mark of page.text.querySelectorAll("[data-of]")) {
            mark.classList.toggle("below", hidden.get(mark.dataset.of) === true);
        }
        least.value = `${Math.round(100 * slider.value)} %`;
        const number = page.entries.filter((entry) => entry.hidden && entry.classList.contains("entry")).length;
        tally.textContent = number === 0 ? "All are shown" : number === 1 ? "1 is hidden" : `${number} are hidden`;
        scrolling.measure();
    }

    slider.addEventListener("input", show);
    slider.addEventListener("change", () => {
        const address = new URL(location.href);
        if (Number(slider.value) > 0) {
            address.searchParams.set("confidence", slider.value);
        } else {
            address.searchParams.delete("confidence");
        }
        history.replaceState(null, "", address);
    });
    box.addEventListener("input", show);
    page.controls.addEventListener("submit", (event) => event.preventDefault());
    show(); // the browser may have kept where the slider was
    return {
        focus: () => box.focus(),
        clear() {
            box.value = "";
            show();
        },
    };
}

function searchBox(before) {
    const line = document.createElement("p");
    line.className = "look";
    const box = document.createElement("input");
    box.type = "search";
    box.placeholder = "Search these statements";
    box.setAttribute("aria-label", "Search these statements");
    line.append(box);
    before.after(line);
    return box;
}
