/* Suggestions while somebody types (the ARIA combobox pattern), and more results without another page. */
import "./more.js";

const WAIT = 120; // milliseconds without a key before anything is asked
const BEFORE = { speaker: "by", publisher: "in", words: "" };

class Combobox {
    constructor(input) {
        this.input = input;
        this.field = input.dataset.suggest;
        this.items = [];
        this.active = -1;
        this.asked = 0;
        this.list = document.createElement("ul");
        this.list.className = "suggestions";
        this.list.id = `${input.id}-suggestions`;
        this.list.role = "listbox";
        this.list.setAttribute("aria-label", "Suggestions");
        this.list.hidden = true;
        const frame = document.createElement("span");
        frame.className = "combobox";
        input.replaceWith(frame);
        frame.append(input, this.list);
        input.role = "combobox";
        input.setAttribute("aria-autocomplete", "list");
        input.setAttribute("aria-expanded", "false");
        input.setAttribute("aria-controls", this.list.id);
        input.addEventListener("input", () => this.later());
        input.addEventListener("keydown", (event) => this.key(event));
        input.addEventListener("blur", () => this.close());
        this.list.addEventListener("pointerdown", (event) => event.preventDefault()); // keeps the focus where it is
        this.list.addEventListener("click", (event) => this.choose([...this.list.children].indexOf(event.target.closest("li"))));
    }

    later() {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.ask(), WAIT);
    }

    async ask() {
        const asked = ++this.asked;
        const typed = this.input.value.trim();
        if (!typed) {
            this.close();
            return;
        }
        const query = new URLSearchParams({ q: typed });
        if (this.field) {
            query.set("for", this.field);
        }
        try {
            const answer = await fetch(`/suggestions.json?${query}`);
            const items = answer.ok ? (await answer.json()).items : [];
            if (asked === this.asked && document.activeElement === this.input) {
                this.show(items);
            }
        } catch {
            this.close(); // the server is gone, and the box goes on without it
        }
    }

    show(items) {
        this.items = items;
        this.active = -1;
        this.list.replaceChildren(...items.map((item, index) => this.option(item, index)));
        this.list.hidden = items.length === 0;
        this.input.setAttribute("aria-expanded", String(items.length > 0));
        this.input.removeAttribute("aria-activedescendant");
    }

    option(item, index) {
        const option = document.createElement("li");
        option.role = "option";
        option.id = `${this.list.id}-${index}`;
        option.setAttribute("aria-selected", "false");
        const before = this.field ? "" : BEFORE[item.for];
        option.append(...[span("before", before), span("", item.value), span("number", number(item))].filter(Boolean));
        return option;
    }

    close() {
        clearTimeout(this.timer);
        this.asked++;
        this.show([]);
    }

    key(event) {
        const open = this.items.length > 0;
        if (event.key === "Escape" && open) {
            event.preventDefault(); // else a search field is emptied
            this.close();
        } else if (event.key === "Enter" && open && this.active >= 0) {
            event.preventDefault();
            this.choose(this.active);
        } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && open) {
            event.preventDefault();
            this.move(event.key === "ArrowDown" ? 1 : -1);
        } else if (event.key === "ArrowDown") {
            this.ask();
        }
    }

    /** Round, by way of what was typed itself. */
    move(step) {
        const places = this.items.length + 1;
        this.active = ((this.active + 1 + step + places) % places) - 1;
        [...this.list.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === this.active)));
        if (this.active < 0) {
            this.input.removeAttribute("aria-activedescendant");
        } else {
            this.input.setAttribute("aria-activedescendant", this.list.children[this.active].id);
            this.list.children[this.active].scrollIntoView({ block: "nearest" });
        }
    }

    choose(index) {
        const item = this.items[index];
        if (!item) {
            return;
        }
        const target = this.input.form?.elements[item.for] ?? this.input;
        if (target !== this.input) {
            this.input.value = ""; // what was typed was the name's beginning
        }
        target.value = item.value;
        this.close();
        this.input.form?.requestSubmit();
    }
}

function span(name, text) {
    if (!text) {
        return null;
    }
    const element = document.createElement("span");
    element.className = name;
    element.textContent = text;
    return element;
}

function number(item) {
    return item.statements === null ? "" : `${item.statements.toLocaleString("en")} statement${item.statements === 1 ? "" : "s"}`;
}

for (const input of document.querySelectorAll("input[data-suggest]")) {
    new Combobox(input);
}

/* Fields that say nothing need not stand in the address. */
for (const form of document.querySelectorAll("main form:not([method])")) {
    form.addEventListener("formdata", (event) => {
        for (const [name, value] of [...event.formData]) {
            if (value === "") {
                event.formData.delete(name);
            }
        }
    });
}

const filters = document.querySelector("details.filters");
if (filters && matchMedia("(max-width: 60rem)").matches) {
    filters.open = false;
}
