// What of the conversation is in sight. Whoever reads older lines is left there; else the newest line stays in sight, however the room for it changes.

const log = document.getElementById("log");
const nearTheEnd = 80;
const gap = 8;
let keep = showNewest;
let put = 0;
let room = "";

/** Whether new lines are to come into sight. */
export const keepsUp = () => keep !== null;

/** The whole of the newest line, or its beginning where it is higher than the view. */
export const keepNewest = () => settle(showNewest);

export const keepEnd = () => settle(showEnd);

/** What was in sight stays there, now that there is more or less room for it. */
export const keepUp = () => settle(keep);

// The page scrolls too, and so does a change of room; only what a reader does says where they want to be.
log.addEventListener("scroll", () => {
  if (Math.abs(log.scrollTop - put) < 1)
    return;
  if (keep && room !== roomNow()) {
    settle(keep);
    return;
  }
  put = log.scrollTop;
  keep = log.scrollHeight - put - log.clientHeight < nearTheEnd ? showEnd : null;
});
new ResizeObserver(keepUp).observe(log);

function settle(how) {
  keep = how;
  how?.();
  put = log.scrollTop;
  room = roomNow();
}

const roomNow = () => `${log.clientHeight} of ${log.scrollHeight}`;

function showNewest() {
  const newest = log.querySelector(":scope > article:last-of-type");
  log.scrollTop = newest ? Math.min(newest.offsetTop - gap, log.scrollHeight - log.clientHeight) : 0;
}

function showEnd() {
  log.scrollTop = log.scrollHeight;
}
