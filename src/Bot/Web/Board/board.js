"use strict";

// The board asks for its state every second and shows what it gets; between answers only the time left moves.

const askEvery = 1000;
const part = id => document.getElementById(id);
const set = (id, text) => {
  if (part(id).textContent !== text)
    part(id).textContent = text;
};

let code = null;
let changesAt = 0;
let timer = 0;

async function ask() {
  try {
    const answer = await fetch(location.pathname.replace(/\/$/, "") + "/state", { cache: "no-store", signal: AbortSignal.timeout(5000) });
    if (answer.status === 410)
      return showEnd();
    if (!answer.ok)
      throw new Error(answer.statusText);
    show(await answer.json());
    set("connection", "");
  } catch {
    set("connection", "連線中斷，正在重新連線… Reconnecting…");
  }
  clearTimeout(timer);
  timer = setTimeout(ask, askEvery);
}

function show(board) {
  document.title = `${board.meeting} · 簽到`;
  set("community", board.community);
  set("meeting", board.meeting);
  set("when", [board.span, board.place].filter(Boolean).join("　"));
  set("english", board.meetingInEnglish);
  showCode(board.code);
  showNotice(board);
  set("present", String(board.present));
  set("all", `／${board.people.length} 人已簽到`);
  set("closes", board.phase === "Open" ? `簽到截止 ${board.closesAt} · Sign-in closes at ${board.closesAt}` : "");
  set("guests", board.guests.length ? `來賓 Guests：${board.guests.join("、")}` : "");
  showPeople(board.people);
}

function showCode(shown) {
  part("sign-in").hidden = !shown;
  code = shown;
  if (!shown)
    return;
  set("code", shown.digits);
  showPicture(shown.qr);
  changesAt = performance.now() + shown.millisecondsLeft;
  tick();
}

function showPicture(address) {
  let picture = part("qr");
  if (!picture) {
    picture = Object.assign(new Image(), { id: "qr", alt: "簽到的 QR 碼", src: address });
    part("changes").after(picture);
  }
  if (picture.getAttribute("src") !== address)
    picture.src = address;
}

function showNotice(board) {
  const notices = {
    Before: ["尚未開放簽到", "Sign-in has not opened yet"],
    After: [`簽到已在 ${board.closesAt} 結束`, `Sign-in closed at ${board.closesAt}`],
    Cancelled: ["這場活動已取消", "This meeting was cancelled"],
  };
  const notice = notices[board.phase];
  part("notice").hidden = !notice;
  set("notice-chinese", notice ? notice[0] : "");
  set("notice-english", notice ? notice[1] : "");
}

/** The meeting is over: what was on the board is nobody's business any more, and there is nothing more to ask. */
function showEnd() {
  showCode(null);
  part("notice").hidden = false;
  part("turnout").hidden = true;
  set("notice-chinese", "活動結束了，投影頁也關了");
  set("notice-english", "The meeting is over, and so is its board");
  for (const id of ["closes", "connection"])
    set(id, "");
}

function showPeople(people) {
  const list = part("people");
  list.className = people.length > 24 ? "crowd" : people.length > 12 ? "many" : "";
  while (list.children.length > people.length)
    list.lastElementChild.remove();
  people.forEach((person, i) => {
    let line = list.children[i];
    if (!line) {
      line = list.appendChild(document.createElement("li"));
      line.append(document.createElement("strong"), document.createElement("span"));
    }
    line.className = person.state;
    line.firstChild.textContent = person.name;
    line.lastChild.textContent = person.note;
  });
}

function tick() {
  if (!code)
    return;
  const left = Math.max(0, changesAt - performance.now());
  part("left").style.transform = `scaleX(${left / code.milliseconds})`;
  const seconds = Math.ceil(left / 1000);
  set("changes", `${seconds} 秒後更換 · changes in ${seconds} s`);
}

setInterval(tick, 250);
ask();
