// Sends photos and receipts: one after the other, each shown as a line of its own.

import * as lines from "./lines.js";
import { newId, postFile } from "./server.js";
import { words } from "./words.js";

const tooLarge = 413;
const mostBytes = 20 * 1024 * 1024;

/** The button opens the picker; what is chosen there is sent once mayBegin() says so. */
export function offer(mayBegin) {
  const chosen = document.getElementById("file");
  document.getElementById("attach").addEventListener("click", async () => {
    if (await mayBegin())
      chosen.click();
  });
  chosen.addEventListener("change", async () => {
    const files = [...chosen.files].map(file => ({ id: newId(), file }));
    chosen.value = "";
    for (const { id, file } of files)
      lines.show({ key: id, said: `📎 ${file.name}` }).classList.add("sending");
    for (const { id, file } of files)
      await send(id, file);
  });
}

async function send(id, file) {
  const status = file.size > mostBytes ? tooLarge : await postFile(id, file);
  if (status !== 204)
    lines.showFailure(id, status === tooLarge ? words().tooLarge : words().failed[status] ?? words().failed.other, () => send(id, file));
}
