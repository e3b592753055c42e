// The page's own words. What the bot says comes from the bot.

const chinese = {
  tag: "zh-Hant-TW",
  bot: "社群小幫手",
  other: "English",
  choose: "換身分",
  log: "對話",
  choices: "可以接著說的話",
  type: "輸入訊息",
  hint: "輸入訊息，例如：簽到 4821",
  send: "送出",
  attach: "傳照片或單據",
  tooLarge: "這個檔案太大了，沒有送出。一個最大 20 MB。",
  close: "關閉",
  nobody: "還沒有選擇身分",
  notBound: "還沒有綁定",
  peopleTitle: "您想當誰？",
  peopleIntro: "這是試用：人物都是虛構的，隨時可以換一位；計畫的日期都移到了今天前後。",
  // One of them, all of them, what they can try.
  roles: {
    Teacher: ["老師", "老師", "輸入「簽到」和投影頁上的四位數代碼；也可以請假、看出席和點數。"],
    Convener: ["召集人", "召集人", "開始簽到、補簽、新增活動；記支出、看經費和進度。"],
    Head: ["推薦的主管", "推薦的主管", "看等您推薦的申請，推薦或退回。"],
    Officer: ["承辦人", "承辦人", "核定申請，看整個計畫的進度、經費和點數。"],
  },
  session: "現在可以簽到：打開投影頁看代碼",
  leave: "登出",
  leavingTitle: "要登出嗎？",
  leavingNote: "這個瀏覽器就不再認得您，剛才的對話也看不到了。紀錄不受影響；要再用網頁，請在 LINE 或 Discord 輸入「綁定」拿新的綁定碼，或找召集人。",
  stay: "先不要",
  lost: "連線中斷，正在重新連線…",
  you: "您說：",
  bots: "小幫手說：",
  retry: "再送一次",
  code: "QR 碼內容：",
  opens: "（開新分頁）",
  starters: ["說明", "簽到", "活動"],
  failed: {
    401: "還不知道您是誰，請重新整理頁面。",
    403: "請用完整的網址再打開一次：程式啟動時印在畫面上。",
    413: "訊息太長了，最多 5,000 個字。",
    429: "傳得太快了，請等幾秒。",
    503: "現在存不進資料庫，沒有送出，請稍後再試。",
    other: "沒有送出。",
  },
};

const english = {
  tag: "en",
  bot: "Community bot",
  other: "中文",
  choose: "Switch",
  log: "Conversation",
  choices: "What you may say next",
  type: "Message",
  hint: "Message, such as: check in 4821",
  send: "Send",
  attach: "Send photos or receipts",
  tooLarge: "This file is too large and was not sent. The most is 20 MB.",
  close: "Close",
  nobody: "Nobody chosen yet",
  notBound: "Not linked yet",
  peopleTitle: "Who would you like to be?",
  peopleIntro: "This is a try-out with made-up people, and the dates of the programmes are moved to about today. Switch to somebody else at any time.",
  roles: {
    Teacher: ["Teacher", "Teachers", "Type “check in” and the four digits on the board; ask for leave, see your attendance."],
    Convener: ["Convener", "Conveners", "Open sign-in, record and plan; note spending, see budget and progress."],
    Head: ["Head", "Heads", "Recommend the applications that wait for you, or give them back."],
    Officer: ["Officer", "Officers", "Approve applications; see the progress, money and points of the programme."],
  },
  session: "Sign-in is open: see the code on the board",
  leave: "Log out",
  leavingTitle: "Log out?",
  leavingNote: "This browser then no longer knows you, nor shows this conversation. Your records stay as they are. To come back, get a new binding code: say “bind” on LINE or Discord, or ask your convener.",
  stay: "Not now",
  lost: "Connection lost, reconnecting…",
  you: "You said:",
  bots: "The bot said:",
  retry: "Send again",
  code: "QR code of: ",
  opens: " (new tab)",
  starters: ["help", "check in", "meetings"],
  failed: {
    401: "It is not known who you are; reload the page.",
    403: "Open the chat again by its whole address, which is printed when the program starts.",
    413: "The message is too long; 5,000 characters is the most.",
    429: "That is too fast; wait a few seconds.",
    503: "Nothing can be stored at the moment, and nothing was sent; try again later.",
    other: "It was not sent.",
  },
};

const saved = "communitybot-language";
let current = (localStorage.getItem(saved) ?? ofTheBrowser()) === "English" ? english : chinese;

/** Until somebody chooses: whichever of the two the browser asks for first; English for whoever asks only for others. */
function ofTheBrowser() {
  const asked = navigator.languages.find(tag => /^(zh|en)\b/i.test(tag)) ?? navigator.languages[0];
  return !asked || /^zh\b/i.test(asked) ? "Chinese" : "English";
}

export const words = () => current;

/** As the server names it. */
export const language = () => current === english ? "English" : "Chinese";

export function toggleLanguage() {
  current = current === chinese ? english : chinese;
  localStorage.setItem(saved, language());
}

/** Puts the words into the page: data-word is the text, data-label the name for screen readers, data-placeholder the hint. */
export function showWords() {
  document.documentElement.lang = current.tag;
  document.title = current.bot;
  for (const element of document.querySelectorAll("[data-word]"))
    element.textContent = current[element.dataset.word];
  for (const element of document.querySelectorAll("[data-label]"))
    element.setAttribute("aria-label", current[element.dataset.label]);
  for (const element of document.querySelectorAll("[data-placeholder]"))
    element.placeholder = current[element.dataset.placeholder];
}
