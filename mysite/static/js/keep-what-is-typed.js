// Wagtail takes the whole form for saved when a draft has been stored by itself, also what was typed
// while the draft was on its way. It also takes what is typed before it begins to watch, two seconds
// after the page has come, for what stood there already. Here it is told better.

const typedIn = new WeakSet(); // forms where somebody has typed what no draft has taken along yet
const sent = new WeakMap(); // form → what the last draft took along

function watcherOf(form) {
  return window.wagtail.app.getControllerForElementAndIdentifier(form, "w-unsaved");
}

// What the form holds; the names in `except` are those that the server fills in itself.
function held(form, except = []) {
  const fields = new URLSearchParams(watcherOf(form)?.formData);
  except.forEach((name) => fields.delete(name));
  return fields.toString();
}

// Counts as a change until a draft has been stored: then Wagtail itself takes it back.
function markUnsaved(form) {
  const watcher = watcherOf(form);
  watcher.forceValue = true;
  watcher.hasEditsValue = true; // at once, so that who leaves now is warned
  watcher.notify();
}

function note({ target, isTrusted }) {
  const form = target.closest?.("[data-controller~=w-autosave]");
  if (form && isTrusted) typedIn.add(form);
}

document.addEventListener("input", note);
document.addEventListener("beforeinput", note); // the rich text editor lets no input event through

document.addEventListener("w-unsaved:watch-edits", ({ target }) => {
  if (typedIn.has(target)) markUnsaved(target);
});

document.addEventListener("w-autosave:save", ({ target }) => {
  sent.set(target, held(target));
  typedIn.delete(target);
});

// Comes here after the form itself has heard it and has taken everything for saved.
document.addEventListener("w-autosave:success", ({ target, detail }) => {
  const filled = Object.keys(detail.response.field_updates ?? {});
  const before = new URLSearchParams(sent.get(target));
  filled.forEach((name) => before.delete(name));
  if (before.toString() !== held(target, filled)) markUnsaved(target);
});
