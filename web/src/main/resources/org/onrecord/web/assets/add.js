/* Files that are dropped anywhere on the page, and an addition's page that shows how far it is. */

const POLL_MILLISECONDS = 700;
const INVITATION = "You may drop files anywhere on this page, too.";

function acceptDrops(form) {
    const input = form.querySelector('input[type="file"]');
    const hint = form.querySelector(".hint");
    const most = Number(form.dataset.most);

    const fits = () => {
        const size = [...input.files].reduce((sum, file) => sum + file.size, 0);
        hint.classList.toggle("bad", size > most);
        hint.textContent =
            size > most
                ? `These are ${Math.ceil(size / 2 ** 20)} MB, more than the ${Math.floor(most / 2 ** 20)} MB that are taken here.`
                : INVITATION;
        return size <= most;
    };
    hint.textContent = INVITATION;
    input.addEventListener("change", fits);
    form.addEventListener("submit", (event) => {
        if (!fits()) {
            event.preventDefault();
        }
    });

    const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
    document.addEventListener("dragover", (event) => {
        if (hasFiles(event)) {
            event.preventDefault();
            document.body.classList.add("dropping");
        }
    });
    document.addEventListener("dragleave", (event) => {
        if (!event.relatedTarget) {
            document.body.classList.remove("dropping");
        }
    });
    document.addEventListener("drop", (event) => {
        if (hasFiles(event)) {
            event.preventDefault();
            document.body.classList.remove("dropping");
            input.files = event.dataTransfer.files;
            form.requestSubmit();
        }
    });
}

/** Takes over what is new from the same page as the server shows it now. */
async function follow(addition) {
    const status = addition.querySelector("[role=status]");
    const outcomes = addition.querySelector(".outcomes");
    while (addition.dataset.running) {
        await new Promise((done) => setTimeout(done, POLL_MILLISECONDS));
        const answer = await fetch(location.href);
        if (!answer.ok) {
            return;
        }
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const now = page.querySelector(".addition");
        const words = now.querySelector("[role=status]").textContent;
        if (status.textContent !== words) {
            status.textContent = words; // is read aloud each time
        }
        addition.querySelector(".now").replaceWith(now.querySelector(".now"));
        outcomes.append(...[...now.querySelectorAll(".outcomes > li")].slice(outcomes.children.length));
        if (!now.dataset.running) {
            delete addition.dataset.running;
            document.title = `${words} · Onrecord`;
        }
    }
}

document.querySelectorAll("form.drop").forEach(acceptDrops);
document.querySelectorAll(".addition[data-running]").forEach((addition) =>
    follow(addition).catch(() => {
        addition.querySelector("[role=status]").textContent = "The server does not answer any more.";
    }),
);
