// Numbers are renewed every few seconds, and nothing is taken from under a reader's hands. Letters go back after a dry run that
// says what would become of each; what is confirmed is exactly what was shown.
const health = document.getElementById('health');
const dialog = document.getElementById('redrive');
const told = dialog.querySelector('.told');
const letters = dialog.querySelector('ul');
const who = dialog.querySelector('#who');
const [confirmed, cancel] = dialog.querySelectorAll('.send button');
const MOST_SHOWN = 100;
let ids = [];
let redriven = false;

const part = id => document.getElementById(id);
const isHeld = held => held.contains(document.activeElement) || held.querySelector('details[open]') !== null;

document.addEventListener('htmx:beforeRequest', event => {
  if (event.target.id === 'numbers' && (document.hidden || dialog.open)) event.preventDefault();
});

document.addEventListener('htmx:beforeSwap', event => {
  const isHealth = (event.detail.serverResponse ?? '').includes('id="numbers"');
  part('stale').hidden = isHealth;
  event.detail.shouldSwap = isHealth && !dialog.open && (redriven || !isHeld(part('numbers')));
});

document.addEventListener('htmx:oobBeforeSwap', event => {
  const { target, fragment } = event.detail;
  if (target.id === 'letters' && !redriven && isHeld(target)) event.detail.shouldSwap = false;
  if (target.id === 'status' && fragment.textContent.trim() === target.textContent.trim()) event.detail.shouldSwap = false;
});

document.addEventListener('htmx:afterSettle', () => {
  if (!redriven) return;
  redriven = false;
  part('letters').querySelector('h2').focus();
});

for (const failed of ['htmx:sendError', 'htmx:timeout']) {
  document.addEventListener(failed, () => {
    part('stale').hidden = false;
  });
}

const goesBack = letter => letter.way === 'writtenAgain' || letter.way === 'judgedAgain';

function line(letter) {
  const item = part('letter').content.firstElementChild.cloneNode(true);
  const words = part('ways').content;
  const way = letter.way === 'notRedriven' ? letter.because : letter.way;
  item.querySelector('.name').textContent = letter.key;
  item.querySelector('code').textContent = letter.id;
  item.querySelector('.way').textContent = words.querySelector(`[data-way="${CSS.escape(way)}"]`)?.textContent ?? '';
  item.querySelector('.note').textContent = letter.why ?? '';
  return item;
}

function show(all, words) {
  const send = all.filter(goesBack);
  told.textContent = fill(words, { send: send.length, stay: all.length - send.length });
  letters.replaceChildren(...all.slice(0, MOST_SHOWN).map(line));
  if (all.length > MOST_SHOWN) {
    const more = document.createElement('li');
    more.textContent = fill(dialog.dataset.others, { number: all.length - MOST_SHOWN });
    letters.append(more);
  }
  letters.hidden = all.length === 0;
  return send;
}

async function redrive(wish) {
  const is = (status, said) => status === 200 && Array.isArray(said.letters);
  const done = await accepted('/v1/dead-letters/redrives', asJson(wish), is);
  if (!done) told.textContent = '';
  return done;
}

function offer(is) {
  confirmed.hidden = !is;
  who.parentElement.hidden = !is;
}

async function tryFirst(wish) {
  ids = [];
  offer(false);
  letters.hidden = true;
  cancel.textContent = dialog.dataset.cancel;
  told.textContent = dialog.dataset.trying;
  dialog.showModal();
  const tried = await redrive({ ...wish, dryRun: true });
  if (!tried || !dialog.open) return;
  // A reason may be part of another one; what was redriven before is left out without a word.
  const meant = tried.letters.filter(letter =>
    letter.way !== 'redrivenBefore' && (!wish.reason || letter.reason === wish.reason));
  ids = show(meant, dialog.dataset.tried).map(letter => letter.id);
  if (ids.length === 0) told.textContent = dialog.dataset.nothing;
  offer(ids.length > 0);
  (ids.length > 0 ? confirmed : cancel).focus();
}

confirmed.addEventListener('click', async () => {
  confirmed.disabled = true;
  told.textContent = dialog.dataset.sending;
  const wish = { ids };
  if (who.value.trim()) wish.who = who.value.trim();
  const done = await redrive(wish);
  confirmed.disabled = false;
  if (!done) return;
  redriven = true;
  show(done.letters, dialog.dataset.done);
  offer(false);
  cancel.textContent = dialog.dataset.close;
  cancel.focus();
});

cancel.addEventListener('click', () => dialog.close());
dialog.addEventListener('close', () => {
  if (redriven) htmx.trigger('#numbers', 'renew');
});

document.addEventListener('click', event => {
  const wish = event.target.closest?.('[data-wish]')?.dataset.wish;
  if (wish) tryFirst(JSON.parse(wish));
});
health.classList.add('live');
