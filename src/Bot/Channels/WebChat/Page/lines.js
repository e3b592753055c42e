// Shows the lines of the conversation: bubbles, cards, buttons.

import { make, makeButton, makeLink } from "./elements.js";
import { keepEnd, keepNewest, keepsUp } from "./view.js";
import { words } from "./words.js";

const log = document.getElementById("log");
const longLabel = 6;
let lastDay = "";

/** What pressing a button does, set by the page: say(words, label, byKeyboard) and fill(words). */
export const acts = { say: null, fill: null };

export function clear() {
  log.replaceChildren();
  lastDay = "";
  keepNewest();
}

/** Adds a line, or puts it in the place of the same line that was shown while it was being sent. */
export function show(line) {
  const article = make("article", line.said === undefined ? "bot" : "own");
  article.dataset.key = line.key;
  article.append(make("span", "unseen", line.said === undefined ? words().bots : words().you));
  if (line.said !== undefined)
    article.append(make("p", "bubble", line.said));
  else
    article.append(...bubbles(line.reply));
  if (line.at) {
    showDay(line.at.slice(0, 10));
    article.append(time(line.at));
  }

  const shown = find(line.key);
  if (shown)
    shown.replaceWith(article);
  else
    log.append(article);
  if (keepsUp() || (line.said !== undefined && !shown))
    keepNewest();
  return article;
}

/** Marks a line that could not be sent, and offers to send it again. */
export function showFailure(key, why, again) {
  const article = find(key);
  if (!article)
    return;
  article.classList.add("failed");
  article.querySelector(".failure")?.remove();
  const failure = make("p", "failure", why + " ");
  failure.append(makeButton(words().retry, () => {
    article.classList.remove("failed");
    failure.remove();
    again();
  }));
  article.append(failure);
  keepEnd();
}

/** The button of a choice, whatever it does. */
export function choiceButton(choice) {
  switch (choice.$type) {
    case "open": {
      const link = makeLink(choice.label, /^https?:/.test(choice.address) ? choice.address : "#", "choice");
      link.append(make("span", "unseen", words().opens));
      return link;
    }
    case "fill":
      return makeButton(choice.label, () => acts.fill(choice.words), "choice");
    default:
      return makeButton(choice.label, byKeyboard => acts.say(choice.words, choice.label, byKeyboard), "choice");
  }
}

/** What the bot said, and under it what came along. */
function bubbles(reply) {
  const own = reply.card ? card(reply.card) : make("p", "bubble", reply.text);
  return reply.postScript ? [own, make("span", "along"), ...bubbles(reply.postScript)] : [own];
}

function card(card) {
  const section = make("section", `card ${card.tone ?? "Plain"}`);
  if (card.title)
    section.append(make("h2", "", card.title));
  if (card.fields?.length)
    section.append(fields(card.fields));
  if (card.qrContent) {
    const picture = make("img", "qr");
    picture.src = "qr.png?text=" + encodeURIComponent(card.qrContent);
    picture.alt = words().code + card.qrContent;
    picture.width = picture.height = 176;
    section.append(picture);
  }
  if (card.note)
    section.append(make("p", "note", card.note));
  if (card.buttons?.length) {
    const buttons = make("div", "buttons");
    buttons.append(...card.buttons.map(choiceButton));
    section.append(buttons);
  }
  return section;
}

function fields(list) {
  // Long labels, such as days, stand above what they label.
  const all = make("dl", list.some(field => wide(field.label) > longLabel) ? "stacked" : "");
  for (const field of list) {
    const row = make("div");
    row.append(make("dt", "", field.label));
    // Four digits are a sign-in code: whoever reads it out wants it large.
    row.append(make("dd", /^\d{4}$/.test(field.value) ? "code" : "", field.value));
    if (field.level)
      row.append(bar(field));
    all.append(row);
  }
  return all;
}

/** A thin bar under the row, filled as far as the share goes; the number stays in the row's text. */
function bar(field) {
  const percent = Math.max(0, Math.round(field.bar));
  const track = make("span", "track");
  track.setAttribute("role", "meter");
  track.setAttribute("aria-label", field.label || field.value);
  // A meter ends at its maximum; what is beyond is said.
  track.setAttribute("aria-valuemin", 0);
  track.setAttribute("aria-valuemax", 100);
  track.setAttribute("aria-valuenow", Math.min(percent, 100));
  track.setAttribute("aria-valuetext", `${percent}%`);
  const filled = make("span", field.level);
  filled.style.width = `${Math.min(percent, 100)}%`;
  track.append(filled);
  const place = make("dd", "bar");
  place.append(track);
  return place;
}

/** A length in Chinese characters; Latin letters are half as wide. */
const wide = text => [...text].reduce((sum, letter) => sum + (letter < "\u2e80" ? 0.5 : 1), 0);

function time(at) {
  const time = make("time", "", at.slice(11, 16));
  time.dateTime = at.slice(0, 16);
  return time;
}

function showDay(day) {
  if (day === lastDay)
    return;
  lastDay = day;
  const name = new Date(day + "T00:00:00Z").toLocaleDateString(words().tag, { month: "long", day: "numeric", weekday: "short", timeZone: "UTC" });
  log.append(make("p", "day", name));
}

const find = key => [...log.children].find(line => line.dataset.key === key);
