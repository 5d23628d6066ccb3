/* Appends the next page of a list in place; without it, the link leads there. */
const list = document.querySelector("#hits");

async function append(link) {
    link.setAttribute("aria-busy", "true");
    try {
        const answer = await fetch(link.href);
        if (!answer.ok) {
            throw new Error(answer.statusText);
        }
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const items = [...page.querySelectorAll("#hits > li")];
        list.append(...items);
        const next = page.querySelector("a[rel=next]");
        if (next) {
            link.href = next.getAttribute("href");
            link.removeAttribute("aria-busy");
        } else {
            link.remove();
        }
        document.querySelector("#told").textContent = `${items.length} more`;
        items[0]?.querySelector("a")?.focus({ preventScroll: true });
    } catch {
        location.assign(link.href);
    }
}

document.querySelector("#hits ~ .end a[rel=next]")?.addEventListener("click", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        if (event.currentTarget.getAttribute("aria-busy") !== "true") {
            append(event.currentTarget);
        }
    }
});
