// The desk works without this file; it makes dropping files and watching progress pleasant.
for (const place of document.querySelectorAll("[data-events]")) {
  const events = new EventSource(place.dataset.events);
  let busy = place.textContent.trim() !== "";
  events.addEventListener("state", (event) => {
    const says = JSON.parse(event.data);
    place.textContent = says;
    if (says) busy = true;
    else if (busy && /^\/($|stories\/)/.test(location.pathname)) location.reload();
  });
}
for (const form of document.querySelectorAll("form.drop")) {
  const result = form.querySelector(".result");
  const field = form.querySelector("input[type=file]");
  const token = form.querySelector("[name=csrf]").value;
  // Folders that were dropped are walked; a file keeps its path below them.
  async function walk(entry, path, found) {
    if (entry.isFile) {
      const file = await new Promise((done, failed) => entry.file(done, failed));
      found.push([file, path + file.name]);
    } else if (entry.isDirectory) {
      const reader = entry.createReader();
      for (;;) {
        const some = await new Promise((done, failed) => reader.readEntries(done, failed));
        if (!some.length) break;
        for (const child of some) await walk(child, path + entry.name + "/", found);
      }
    }
  }
  async function send(found) {
    const data = new FormData();
    for (const [file, name] of found) data.append("files", file, name);
    result.textContent = "…";
    const answer = await fetch(form.action, {
      method: "POST",
      body: data,
      headers: { "X-CSRF-Token": token, Accept: "application/json" },
    });
    result.textContent = answer.ok
      ? result.dataset.kept + " " + (await answer.json()).kept
      : answer.status + " " + answer.statusText;
    form.reset();
  }
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", async (event) => {
    event.preventDefault();
    form.classList.remove("over");
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry()).filter(Boolean);
    const found = [];
    for (const entry of entries) await walk(entry, "", found);
    await send(found);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send([...field.files].map((file) => [file, file.webkitRelativePath || file.name]));
  });
}
