/* The page of an article: what it hides, shows, finds and scrolls once there are scripts. */
import { filtered } from "./article/filter.js";
import { keyed } from "./article/keys.js";
import { peeking } from "./article/peek.js";
import { together } from "./article/together.js";

const reading = document.querySelector(".reading");
if (reading) {
    reading.classList.add("scripted");
    const page = {
        reading,
        text: reading.querySelector(".article-text"),
        beside: reading.querySelector(".beside"),
        controls: reading.querySelector(".controls"),
        entries: [...reading.querySelectorAll(".entries [data-confidence]")],
        calm: matchMedia("(prefers-reduced-motion: reduce)"),
        /* The place of an entry in the text. */
        placeOf: (id) => document.getElementById(id),
        /* The entries that are shown, in the order of the text. */
        shown() {
            return this.entries.filter((entry) => !entry.closest("[hidden]") && this.placeOf(entry.dataset.of));
        },
    };
    const scrolling = together(page);
    const peek = peeking(page, scrolling);
    const filter = filtered(page, scrolling);
    keyed(page, scrolling, peek, filter);
    const named = location.hash.slice(1);
    if (page.shown().some((entry) => entry.dataset.of === named)) {
        scrolling.goTo(named);
    }
}
