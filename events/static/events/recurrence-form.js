// The recurrence in an event's form: asks only what belongs to the choice, and shows the dates.
//
// The server puts the dates together. Without an answer from it the button can be pressed again.

const PAUSE = 400; // ms of rest before the dates are asked for

const NAMES = /^(rule|repeat_\w+|except_\w+|starts_on|start_time|ends_on|end_time|all_day|date_changes-.*)$/;
const panel = document.querySelector("[data-recurrence-dates]");
const form = panel?.closest("form");
const status = panel?.querySelector("[data-recurrence-status]");
const result = panel?.querySelector("[data-recurrence-result]");
let running = new AbortController();
let timer = 0;

const choice = () => form.elements.rule.value;

function hideWhatIsNotAsked() {
  for (const part of form.querySelectorAll("[data-repeat-for]")) {
    const hows = part.dataset.repeatFor;
    part.hidden = !choice() || (hows !== "" && !hows.split(" ").includes(choice()));
  }
  const changes = form.querySelector("[data-repeat-changes]");
  if (changes) changes.hidden = !choice() && !changes.querySelector("[data-inline-panel-child]");
}

function answers() {
  const given = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (NAMES.test(name) || name === "csrfmiddlewaretoken") given.append(name, value);
  }
  return given;
}

async function show() {
  clearTimeout(timer);
  running.abort();
  running = new AbortController();
  try {
    const response = await fetch(panel.dataset.address, {
      method: "POST",
      body: answers(),
      headers: { "X-Requested-With": "XMLHttpRequest" },
      signal: running.signal,
    });
    if (!response.ok || response.redirected) throw new Error(response.statusText);
    result.innerHTML = await response.text();
    status.textContent = result.querySelector("[data-recurrence-said]").innerText;
  } catch (error) {
    if (error.name !== "AbortError") {
      result.textContent = "Datumen gick inte att hämta. Tryck på Visa datumen.";
      status.textContent = result.textContent;
    }
  }
}

// A row for the date that was pressed, ready to say what is different.
function change(button) {
  document.getElementById("id_date_changes-ADD").click();
  const rows = form.querySelectorAll("[data-inline-panel-child] [name$=-original_on]");
  const day = rows[rows.length - 1];
  day.value = button.dataset.changeDate;
  day.dispatchEvent(new Event("change", { bubbles: true }));
  const row = day.closest("[data-inline-panel-child]");
  row.scrollIntoView({ block: "start" });
  row.querySelector("[name$=-status]").focus({ preventScroll: true });
}

function press(event) {
  const button = event.target.closest("[data-change-date]");
  if (button) change(button);
  if (event.target.closest("[id$='-DELETE-button']")) setTimeout(follow, 0, { target: form });
}

function follow(event) {
  if (event.target.name && !NAMES.test(event.target.name)) return;
  hideWhatIsNotAsked();
  panel.hidden = !choice();
  clearTimeout(timer);
  if (choice()) timer = setTimeout(show, PAUSE);
}

if (form) {
  form.addEventListener("input", follow);
  form.addEventListener("change", follow, true); // the picker's own does not bubble
  form.addEventListener("click", press);
  panel.querySelector("[data-recurrence-show]").addEventListener("click", show);
  follow({ target: form });
}
