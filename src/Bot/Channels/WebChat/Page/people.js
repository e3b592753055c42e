// In the try-out one chooses who to be. The choice is a cookie, so all tabs of the browser are the same person.

import { make, makeButton, makeLink } from "./elements.js";
import { post } from "./server.js";
import { words } from "./words.js";

const dialog = document.getElementById("people");
const roles = document.getElementById("roles");
const session = document.getElementById("session");
const several = 4;
const tabs = new BroadcastChannel("communitybot-person");
let visit = { people: [], meetings: [] };
let me = null;

/** Prepares the picker. The callback is told when somebody was chosen, here or in another tab. */
export async function arrive(current, chosen) {
  visit = await (await fetch("chat/people")).json();
  me = current;
  tabs.onmessage = () => location.reload();
  show(chosen);
  const open = document.getElementById("choose");
  open.hidden = false;
  open.onclick = pick;
  document.getElementById("close-people").onclick = () => dialog.close();
  dialog.onclick = event => {
    if (event.target === dialog)
      dialog.close();
  };
  if (!me)
    pick();
}

/** The sheet itself has the focus at first: nobody is suggested, and the next Tab goes to its buttons. */
export function pick() {
  dialog.showModal();
}

/** Who one is, for the header: what is always said, and what a wide screen has room for. */
export function describe() {
  const person = visit.people.find(person => person.id === me);
  return person ? [`${person.name} · ${words().roles[person.role][0]}`, ` · ${person.community}`] : [words().nobody, ""];
}

/** The people of the picker and the way to the board, in the page's language. */
export function show(chosen) {
  roles.replaceChildren(...Object.entries(words().roles).map(([role, [, title, hint]]) => {
    const section = make("section");
    section.append(make("h3", "", title), make("p", "quiet", hint));
    const people = visit.people.filter(person => person.role === role);
    if (people.length > several)
      for (const community of new Set(people.map(person => person.community)))
        section.append(make("p", "community", community), list(people.filter(person => person.community === community), "department", chosen));
    else
      section.append(list(people, "community", chosen));
    return section;
  }));
  const community = visit.people.find(person => person.id === me)?.community;
  const open = visit.meetings.find(meeting => meeting.community === community) ?? visit.meetings[0];
  session.hidden = !open?.board;
  if (open?.board) {
    session.replaceChildren(makeLink(`${words().session}（${open.community}）`, open.board));
  }
}

/** One button for each, with what tells them apart. */
function list(people, apart, chosen) {
  const list = make("ul");
  for (const person of people) {
    const button = makeButton(person.name, () => choose(person.id, chosen));
    button.append(make("small", "", person[apart]));
    if (person.id === me)
      button.setAttribute("aria-current", "true");
    const item = make("li");
    item.append(button);
    list.append(item);
  }
  return list;
}

async function choose(id, chosen) {
  await post("chat/me", { id });
  me = id;
  tabs.postMessage(id);
  dialog.close();
  show(chosen);
  chosen();
}
