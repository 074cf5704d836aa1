// The page looks again by itself until the case is at its end. What has not changed is not touched, so that nothing is read aloud
// twice, and what is no page of the way, such as an archive that is away for a moment, ends nothing.
const way = () => document.getElementById('way');

document.addEventListener('htmx:beforeSwap', event => {
  const said = event.detail.serverResponse;
  const same = said.includes(`data-version="${way()?.dataset.version}"`);
  event.detail.shouldSwap = !same && said.includes('id="way"');
});

// The archive hears of a case some seconds after the door does; only the door can say that there is none.
async function askTheDoor() {
  const status = way()?.dataset.status;
  if (!status) return;
  const answer = await fetch(status).catch(() => null);
  if (answer?.status === 404 && way()?.dataset.status) {
    const unknown = document.getElementById('unknown').content.cloneNode(true);
    document.getElementById('status').textContent = unknown.querySelector('h2').textContent;
    way().replaceWith(unknown);
  }
}
askTheDoor();
document.addEventListener('htmx:afterRequest', askTheDoor);

const place = new URL(location.href);
if (place.searchParams.has('sent')) {
  document.querySelector('h1').focus();
  place.searchParams.delete('sent');
  history.replaceState(null, '', place);
}
