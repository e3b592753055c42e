// The page: joins the text box, the lines, the picker and the server.

import { make } from "./elements.js";
import * as files from "./files.js";
import * as leaving from "./leaving.js";
import * as lines from "./lines.js";
import * as people from "./people.js";
import { Conversation, newId, post } from "./server.js";
import { keepUp } from "./view.js";
import { language, showWords, toggleLanguage, words } from "./words.js";

const box = document.getElementById("words");
const choices = document.getElementById("choices");
const connection = document.getElementById("connection");
const log = document.getElementById("log");
const patience = 1_500;

let identity = { demo: false };
let loseTimer = 0;
let greeted = false;
let ready = null;

const conversation = new Conversation({
  line(line) {
    lines.show(line);
    offer(line.reply?.allChoices);
    if (line.reply && !identity.demo && !identity.name)
      learnWhoIAm();
  },
  caughtUp() {
    online();
    log.ariaBusy = "false";
    if (!log.querySelector("article") && !greeted)
      greet();
  },
  lost() {
    // A reload or a hiccup is no news.
    loseTimer ||= setTimeout(() => {
      connection.textContent = words().lost;
      connection.hidden = false;
    }, patience);
  },
});

/** Asks for a first word. Where none can be had, that is said instead, and it is asked for again at the next beat. */
async function greet() {
  greeted = true;
  const status = await post("chat/hello", { language: language() });
  greeted = status === 204;
  if (!greeted) {
    connection.textContent = words().failed[status] ?? words().failed.other;
    connection.hidden = false;
  }
}

function online() {
  clearTimeout(loseTimer);
  loseTimer = 0;
  connection.hidden = true;
}

function say(text, shown, byKeyboard) {
  const message = { id: newId(), text, shown, language: language() };
  lines.show({ key: message.id, said: shown ?? text }).classList.add("sending");
  offer([]);
  if (byKeyboard)
    box.focus();
  send(message);
}

async function send(message) {
  const status = await post("chat/messages", message);
  // Whoever has just become somebody has a new cookie, and the old one hears nothing more.
  if (status === 205)
    conversation.resume();
  else if (status !== 204)
    lines.showFailure(message.id, words().failed[status] ?? words().failed.other, () => send(message));
}

function fill(text) {
  box.value = text;
  grow();
  box.focus();
  box.setSelectionRange(text.length, text.length);
}

lines.acts.say = say;
lines.acts.fill = fill;

/** Shows what one may well say next. */
function offer(list) {
  choices.replaceChildren(...(list ?? []).map(lines.choiceButton));
  keepUp();
}

const starters = () => words().starters.map(word => ({ $type: "press", label: word, words: word }));

function grow() {
  box.style.height = "auto";
  box.style.height = box.scrollHeight + 2 + "px";
}

async function learnWhoIAm() {
  identity = await (await fetch("chat/me")).json();
  showWho();
}

function showWho() {
  const [always, withRoom] = identity.demo ? people.describe() : [identity.name ?? words().notBound, ""];
  leaving.offer(!identity.demo && !!identity.name);
  document.getElementById("who").replaceChildren(always, make("span", "", withRoom));
}

/** Shows the conversation of whoever one is now; what is typed meanwhile waits. */
function begin() {
  return ready = learnWhoIAm().then(showConversation);
}

async function showConversation() {
  lines.clear();
  offer([]);
  greeted = false;
  log.ariaBusy = "true";
  if (identity.id) {
    await post("chat/language", { language: language() });
    conversation.start();
    box.focus();
  }
}

document.getElementById("composer").addEventListener("submit", async event => {
  event.preventDefault();
  await ready;
  const text = box.value.trim();
  if (!text)
    return;
  if (!identity.id) {
    people.pick();
    return;
  }
  box.value = "";
  grow();
  say(text);
});

files.offer(async () => {
  await ready;
  if (!identity.id)
    people.pick();
  return !!identity.id;
});

box.addEventListener("input", grow);
box.addEventListener("keydown", event => {
  // Enter also picks a character while Chinese is being typed; that must not send.
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }
});

document.getElementById("language").addEventListener("click", () => {
  toggleLanguage();
  showWordsEverywhere();
  offer(starters());
  if (identity.id)
    post("chat/language", { language: language() });
});

function showWordsEverywhere() {
  showWords();
  const other = document.getElementById("language");
  other.textContent = words().other;
  other.lang = words().other === "English" ? "en" : "zh-Hant-TW";
  if (identity.demo)
    people.show(begin);
  showWho();
}

const typed = new URLSearchParams(location.search).get("say");
if (typed) {
  fill(typed);
  history.replaceState(null, "", location.pathname);
}

async function arrive() {
  showWords();
  await learnWhoIAm();
  if (identity.demo)
    await people.arrive(identity.id, begin);
  showWordsEverywhere();
  await showConversation();
}

ready = arrive();
