// Offers to open a film here. Until the click nothing is asked of the other site.

function open(box) {
  const player = document.createElement("iframe");
  player.className = "film__frame";
  player.src = box.dataset.film;
  player.title = box.dataset.filmTitle;
  player.allow = "autoplay; fullscreen; picture-in-picture";
  player.referrerPolicy = "strict-origin-when-cross-origin"; // YouTube refuses to play without it
  box.replaceChildren(player);
  player.focus();
}

for (const box of document.querySelectorAll("[data-film]")) {
  const button = box.querySelector("[data-film-open]");
  button.hidden = false;
  button.addEventListener("click", () => open(box), { once: true });
}
