// A part of the page looks again by itself while somebody can see it. What has not changed is not touched and not told again, and
// what is no such page, such as doors that are away for a moment, ends nothing.
document.addEventListener('htmx:beforeRequest', event => {
  if (document.hidden && event.detail.elt.dataset.version) event.preventDefault();
});

document.addEventListener('htmx:oobBeforeSwap', event => {
  const { target, fragment } = event.detail;
  if (fragment.textContent.trim() === target.textContent.trim()) event.detail.shouldSwap = false;
});

document.addEventListener('htmx:beforeSwap', event => {
  const part = event.detail.target;
  if (!part.dataset.version) return;
  const said = event.detail.serverResponse;
  event.detail.shouldSwap = said.includes(`id="${part.id}"`) && !said.includes(`data-version="${part.dataset.version}"`);
});
