// Suggests titles while somebody types in a search field. Without this script the field is a field.
//
// An editable combobox with a list and manual selection, as the ARIA Authoring Practices describe it:
// focus stays in the field, aria-activedescendant says which suggestion is chosen. Choosing one
// searches for it.

const PAUSE = 200; // ms of rest in typing before the suggestions follow
const SHORTEST = 2; // characters

function element(name, attributes) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

class Suggestions {
  constructor(form) {
    this.form = form;
    this.input = form.querySelector("input[type=search]");
    this.id = `${this.input.id}-forslag`;
    this.list = element("ul", { id: this.id, class: "suggestions", role: "listbox", "aria-label": "Förslag" });
    this.status = element("p", { class: "visually-hidden", role: "status" });
    this.list.hidden = true;
    this.running = new AbortController();
    this.timer = 0;
    form.append(this.list, this.status);
    this.dress();
    this.listen();
  }

  dress() {
    const roles = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.id };
    for (const [key, value] of Object.entries(roles)) this.input.setAttribute(key, value);
  }

  listen() {
    this.input.addEventListener("input", () => this.onInput());
    this.input.addEventListener("keydown", (event) => this.onKey(event));
    this.input.addEventListener("blur", () => this.close());
    this.form.addEventListener("submit", () => this.close());
    // Before the field loses focus, which would close the list under the finger.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => this.choose(event.target.closest("[role=option]")));
  }

  get options() {
    return [...this.list.children];
  }

  get active() {
    return this.options.findIndex((option) => option.getAttribute("aria-selected") === "true");
  }

  onInput() {
    clearTimeout(this.timer);
    this.running.abort();
    const typed = this.input.value.trim();
    if (typed.length < SHORTEST) this.close();
    else this.timer = setTimeout(() => this.ask(typed), PAUSE);
  }

  async ask(typed) {
    this.running = new AbortController();
    const address = `${this.form.dataset.suggestions}?${new URLSearchParams({ q: typed })}`;
    try {
      const answer = await fetch(address, { signal: this.running.signal, credentials: "omit" });
      if (answer.ok) this.show(await answer.json());
    } catch (fault) {
      // The field works without. An answer that is no longer wanted has another on its way.
      if (fault.name !== "AbortError") this.close();
    }
  }

  show(found) {
    if (document.activeElement !== this.input) return;
    this.list.replaceChildren(...found.map(({ text }, place) => this.option(text, place)));
    this.toggle(found.length > 0);
    this.mark(-1);
    const count = found.length === 1 ? "1 förslag" : `${found.length} förslag`;
    this.status.textContent = found.length ? `${count}. Välj med piltangenterna.` : "Inga förslag.";
  }

  option(text, place) {
    const made = element("li", { id: `${this.id}-${place}`, role: "option", "aria-selected": "false" });
    made.textContent = text;
    return made;
  }

  onKey(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const handlers = {
      ArrowDown: () => this.move(event.altKey ? 0 : 1),
      ArrowUp: () => (event.altKey ? this.close() : this.move(-1)),
      Enter: () => this.choose(this.options[this.active]),
      Escape: () => this.leave(),
      Home: () => this.caret(),
      End: () => this.caret(),
      Tab: () => this.close(),
    };
    if (handlers[event.key]?.()) event.preventDefault();
  }

  // One step among the field (-1) and the suggestions, round and round; 0 only opens the list.
  move(step) {
    if (!this.options.length) return false;
    const wasOpen = !this.list.hidden;
    this.toggle(true);
    const places = this.options.length + 1;
    if (step) this.mark(((((wasOpen ? this.active : -1) + 1 + step) % places) + places) % places - 1);
    return true;
  }

  // Moves in the text, also from a suggestion; the browser does it in the field, with Shift too.
  caret() {
    this.mark(-1);
    return false;
  }

  // Closes the list; when it is closed the browser empties the field.
  leave() {
    if (this.list.hidden) return false;
    this.close();
    return true;
  }

  choose(option) {
    if (!option || this.list.hidden) return false;
    this.input.value = option.textContent;
    this.close();
    this.form.requestSubmit();
    return true;
  }

  mark(place) {
    this.options.forEach((option, at) => option.setAttribute("aria-selected", String(at === place)));
    const option = this.options[place];
    if (option) this.input.setAttribute("aria-activedescendant", option.id);
    else this.input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }

  toggle(open) {
    this.list.hidden = !open;
    this.input.setAttribute("aria-expanded", String(open));
  }

  close() {
    clearTimeout(this.timer);
    this.running.abort();
    this.mark(-1);
    this.toggle(false);
    this.status.textContent = "";
  }
}

for (const form of document.querySelectorAll("form[data-suggestions]")) new Suggestions(form);
