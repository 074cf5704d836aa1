// A part of the page looks again by itself. What has not changed is not touched, and what is no such page, such as doors that are
// away for a moment, ends nothing.
document.addEventListener('htmx:beforeSwap', event => {
  const part = event.detail.target;
  if (!part.dataset.version) return;
  const said = event.detail.serverResponse;
  event.detail.shouldSwap = said.includes(`id="${part.id}"`) && !said.includes(`data-version="${part.dataset.version}"`);
});
