// Buttons that copy the text beside them. Without this script one marks and copies it oneself.
//
// They are looked for at each press and after each change, since a list that follows the choices
// replaces its own box.

async function copy(box) {
  const field = box.querySelector("[data-copy-text]");
  const status = box.querySelector("[data-copy-status]");
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = "Kopierad";
  } catch {
    status.textContent = "Texten är markerad: kopiera den med tangentbordet.";
  }
}

function show() {
  for (const button of document.querySelectorAll("[data-copy-button][hidden]")) button.hidden = false;
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy-button]");
  if (button) copy(button.closest("[data-copy]"));
});
document.addEventListener("live-filter", show);
show();
