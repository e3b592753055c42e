// Talks with the server: posts what is said, follows what comes, and comes back by itself when the connection is lost.

const beat = 40_000;
const again = 3_000;

/** Posts JSON. Answers the status; 0 when the server cannot be reached. */
export async function post(address, body) {
  try {
    const answer = await fetch(address, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
    return answer.status;
  } catch {
    return 0;
  }
}

/** Posts a file as it is. Answers the same. */
export async function postFile(id, file) {
  try {
    const address = `chat/files?${new URLSearchParams({ id, name: file.name.slice(0, 100) })}`;
    return (await fetch(address, { method: "POST", headers: { "Content-Type": "application/octet-stream" }, body: file })).status;
  } catch {
    return 0;
  }
}

export const newId = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join("");

/** Follows the conversation: line(line) for each, caughtUp() when all are there, lost() when the connection is gone. */
export class Conversation {
  #last = 0;
  #source = null;
  #timer = 0;
  #told;

  constructor(told) {
    this.#told = told;
  }

  /** Starts from the beginning. */
  start() {
    this.#last = 0;
    this.#connect();
  }

  /** Goes on where it was, as whoever the browser is now. */
  resume() {
    this.#connect();
  }

  #connect() {
    this.#source?.close();
    const source = this.#source = new EventSource(`chat/events?after=${this.#last}`);
    source.addEventListener("line", event => {
      this.#last = Number(event.lastEventId);
      this.#told.line(JSON.parse(event.data));
    });
    source.addEventListener("caught-up", () => {
      this.#expect(beat);
      this.#told.caughtUp();
    });
    source.onerror = () => {
      this.#told.lost();
      this.#expect(again);
    };
    this.#expect(beat);
  }

  /** The server is heard from every few seconds; silence means a dead connection that nobody has noticed yet. */
  #expect(within) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#told.lost();
      this.#connect();
    }, within);
  }
}
