/** Makes an element. Text is only ever text: nothing that people write can become markup. */
export function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className)
    element.className = className;
  if (text !== undefined)
    element.textContent = text;
  return element;
}

/** Makes a link that opens a tab of its own. */
export function makeLink(label, address, className) {
  const link = make("a", className, label);
  link.href = address;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  return link;
}

/** Makes a button; the handler is told whether the keyboard pressed it. */
export function makeButton(label, press, className) {
  const button = make("button", className, label);
  button.type = "button";
  button.addEventListener("click", event => press(event.detail === 0));
  return button;
}
