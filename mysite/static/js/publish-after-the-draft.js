// Whoever presses Publicera while a draft is being stored by itself waits until it has been stored.
// Else the two meet: of a new page both would be the first, and one is refused for the other's address.

const storing = new WeakSet(); // forms whose draft is on its way
const pressed = new WeakMap(); // form → the button that waits

document.addEventListener("w-autosave:save", ({ target }) => storing.add(target));

document.addEventListener(
  "submit",
  (event) => {
    if (!storing.has(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    pressed.set(event.target, event.submitter);
  },
  { capture: true },
);

// Says which button it was: that one shows by now that it works, and is left out of what is sent.
function sayWhich(form, { name, value }) {
  const said = document.createElement("input");
  Object.assign(said, { type: "hidden", name, value });
  form.append(said);
}

// Waits again if the next draft has been sent at once, with what was typed meanwhile.
function goOn(form) {
  if (storing.has(form) || !pressed.has(form)) return;
  if (pressed.get(form)?.name) sayWhich(form, pressed.get(form));
  pressed.delete(form);
  form.requestSubmit();
}

function stored({ target }) {
  storing.delete(target);
  setTimeout(goOn, 0, target);
}

document.addEventListener("w-autosave:success", stored);
document.addEventListener("w-autosave:error", stored);
