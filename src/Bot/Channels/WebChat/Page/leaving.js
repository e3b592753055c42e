// Logging out: the browser is nobody's any more, once that is confirmed.

import { post } from "./server.js";

const dialog = document.getElementById("leaving");
const button = document.getElementById("leave");

/** Shows the button to whoever is somebody. */
export function offer(isSomebody) {
  button.hidden = !isSomebody;
}

button.onclick = () => dialog.showModal();
document.getElementById("stay").onclick = () => dialog.close();
document.getElementById("leave-now").onclick = async () => {
  if (await post("chat/leave", {}) === 204)
    location.reload();
  else
    dialog.close();
};
