"use strict";
// Lights up the place that a link points at, and opens what hides it or what paper would not show.
function light() {
  for (const was of document.querySelectorAll(".on")) was.classList.remove("on");
  const name = decodeURIComponent(location.hash.slice(1));
  if (!name) return;
  for (const piece of document.querySelectorAll("[data-at]"))
    if (piece.dataset.at.split(" ").includes(name)) piece.classList.add("on");
  const target = document.getElementById(name);
  const hidden = target && target.closest("details:not([open])");
  if (hidden) {
    hidden.open = true;
    target.scrollIntoView();
  }
}
addEventListener("hashchange", light);
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details")) details.open = true;
});
light();
