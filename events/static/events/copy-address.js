// A button that copies the calendar's address. Without this script one marks and copies it oneself.

const field = document.querySelector("[data-copy-address]");
const button = document.querySelector("[data-copy-button]");
const status = document.querySelector("[data-copy-status]");

async function copy() {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = "Kopierad";
  } catch {
    status.textContent = "Adressen är markerad: kopiera den med tangentbordet.";
  }
}

if (field && button) {
  button.hidden = false;
  button.addEventListener("click", copy);
}
