// A filtered list that follows the choices at once. Without this script its form has a button.
//
// The same page is asked for with the new address; its results replace these, its counts and ticks
// are copied into the form that stands, so that focus and what is being typed stay where they are.
// What else depends on the choices is marked data-live-also and replaced by its id.

const PAUSE = 350; // ms of rest in typing before the list follows

const list = document.querySelector("[data-live-filter]");
const form = list?.querySelector("[data-live-form]");
const status = list?.querySelector("[data-live-status]");
let running = new AbortController();
let timer = 0;
let typing = false;
let shown = location.pathname + location.search;

const results = () => list.querySelector("[data-live-results]");
const heading = () => results().querySelector("h2");

function addressOfForm() {
  const filled = [...new FormData(form)].filter(([, value]) => value.trim());
  const query = new URLSearchParams(filled).toString();
  return form.action + (query ? `?${query}` : "");
}

async function fetchPage(address) {
  running.abort();
  running = new AbortController();
  const response = await fetch(address, { signal: running.signal });
  if (!response.ok) throw new Error(response.statusText);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

function copyChoices(page) {
  for (const input of form.elements) {
    const other = input.id && page.getElementById(input.id);
    if (!other) continue;
    if (input.type === "checkbox") {
      input.checked = other.checked;
      const count = input.closest("label").querySelector("[data-live-count]");
      count.textContent = other.closest("label").querySelector("[data-live-count]").textContent;
    } else if (input !== document.activeElement) {
      input.value = other.value;
    }
  }
  const summary = list.querySelector("summary");
  summary.textContent = page.querySelector("[data-live-filter] summary").textContent;
}

function show(page) {
  results().replaceWith(page.querySelector("[data-live-results]"));
  const focused = document.activeElement.id;
  for (const part of document.querySelectorAll("[data-live-also]")) part.replaceWith(page.getElementById(part.id));
  if (focused && document.activeElement.id !== focused) document.getElementById(focused)?.focus({ preventScroll: true });
  copyChoices(page);
  document.dispatchEvent(new CustomEvent("live-filter"));
  status.textContent = heading().textContent;
}

// remember: "push" makes a step for the back button, "replace" does not, "" leaves the address.
async function load(address, remember, after) {
  results().setAttribute("aria-busy", "true");
  try {
    const page = await fetchPage(address);
    if (remember) history[`${remember}State`](null, "", address);
    shown = location.pathname + location.search;
    show(page);
    after?.();
  } catch (error) {
    if (error.name !== "AbortError") location.assign(address);
  }
}

// To what has to be put right, if anything; it says itself what is wrong.
function goToResults() {
  const wrong = form.querySelector("[aria-invalid=true]");
  if (wrong) return wrong.focus();
  heading().focus({ preventScroll: true });
  results().scrollIntoView({ block: "start" });
}

function onType() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    load(addressOfForm(), typing ? "replace" : "push");
    typing = true;
  }, PAUSE);
}

function onChoose(event) {
  if (!["checkbox", "radio", "select-one"].includes(event.target.type)) return;
  typing = false;
  load(addressOfForm(), "push");
}

function onSubmit(event) {
  event.preventDefault();
  clearTimeout(timer);
  const address = addressOfForm();
  load(address, address === location.href ? "" : "push", goToResults);
}

function onFollow(event) {
  const link = event.target.closest("a[data-live-link]");
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  typing = false;
  load(link.href, "push", goToResults);
}

// The browser also says popstate when only the part after # changes, such as by the skip link.
function onBackOrForward() {
  typing = false;
  if (location.pathname + location.search !== shown) load(location.href, "");
}

if (form) {
  form.addEventListener("input", (event) => event.target.type === "search" && onType());
  form.addEventListener("change", onChoose);
  form.addEventListener("submit", onSubmit);
  list.addEventListener("click", onFollow);
  addEventListener("popstate", onBackOrForward);
}
