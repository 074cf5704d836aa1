// Whoever writes Chinese types letters first: nothing is searched for until they have become characters.
document.addEventListener('input', event => {
  if (event.isComposing) event.stopPropagation();
}, true);
document.addEventListener('compositionend', event => {
  event.target.dispatchEvent(new Event('input', { bubbles: true }));
}, true);
