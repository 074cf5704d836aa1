// One key or one button is one answer. It is sent to the door of reviews, and the next case is there as soon as the door has it:
// what was answered in this sitting is remembered here, for the archive hears of it some seconds later.
const desk = document.getElementById('review');
const said = document.getElementById('said');
const unsay = document.getElementById('unsay');
const who = document.getElementById('who');
const comment = document.getElementById('comment');
const keys = document.getElementById('keys');
const left = document.getElementById('left');
const { next, previous, title, revision, version } = desk.dataset;
const caseId = desk.dataset.case;
// What a newer record asks is a new question.
const idOf = facet => `${caseId}/${version}/${facet}`;
let busy = false;

function recall(name, otherwise) {
  try {
    return JSON.parse(sessionStorage.getItem(`review.${name}`)) ?? otherwise;
  } catch {
    return otherwise;
  }
}
const keep = (name, value) => sessionStorage.setItem(`review.${name}`, JSON.stringify(value));

const all = [...desk.querySelectorAll('.question')];
const known = new Set(recall('answered', []));
const questions = all.filter(one => desk.dataset.back || !known.has(idOf(one.dataset.facet)));
let at = 0;

function show() {
  all.forEach(one => one.hidden = one !== questions[at]);
  const more = questions.length - at - 1;
  left.textContent = more > 0 ? fill(desk.dataset.left, { number: more }) : '';
  // To agree takes no more than Enter; where there is nothing to agree to, Enter says nothing.
  (questions[at].querySelector('[data-keys="a"]') ?? questions[at].querySelector('h3')).focus({ preventScroll: true });
}

function tell() {
  const last = recall('last', null);
  said.textContent = last ? fill(desk.dataset.answered, { answer: last.said }) : '';
  unsay.hidden = !last || last.settled;
}

function forward() {
  if (at + 1 < questions.length) {
    at++;
    show();
  } else {
    location.assign(next);
  }
}

function backward() {
  if (at > 0) {
    at--;
    show();
  } else if (previous) {
    location.assign(previous);
  }
}

// Whether the door has taken it in; where it has not, it is said why and what to do.
async function sent(to, review) {
  if (busy) return false;
  busy = true;
  problem.hidden = true;
  said.textContent = desk.dataset.sending;
  const name = who?.value.trim();
  try {
    const answer = await fetch(`/v1/cases/${encodeURIComponent(to)}/reviews`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(name ? { ...review, who: name } : review),
    });
    if (answer.status === 202) return true;
    refusedBy(answer.status, answer.headers.get('Retry-After'), json(await answer.text()));
  } catch {
    refused('no-connection', {}, '');
  } finally {
    busy = false;
  }
  tell();
  return false;
}

async function answer(codes, name) {
  const { facet, before, name: facetName } = questions[at].dataset;
  const review = { revision: Number(revision), set: { [facet]: codes } };
  const text = comment.value.trim();
  if (text) review.comment = text;
  if (!await sent(caseId, review)) return;
  comment.value = '';
  keep('answered', [...new Set([...recall('answered', []), idOf(facet)])]);
  keep('last', {
    caseId, facet, revision: Number(revision), id: idOf(facet),
    // That nothing applies is said by taking codes back, and cannot be taken back itself.
    settled: codes.length === 0, before: before ? before.split(',') : [], said: `${title} · ${facetName} · ${name}`,
  });
  tell();
  forward();
}

async function takeBack() {
  const last = recall('last', null);
  if (!last || last.settled || !await sent(last.caseId, { revision: last.revision, set: { [last.facet]: last.before } })) return;
  keep('answered', recall('answered', []).filter(one => one !== last.id));
  keep('last', null);
  tell();
  said.textContent = desk.dataset.takenBack;
}

function isTyping(target) {
  return target.closest?.('input, textarea, select, [contenteditable]') !== null;
}

// A key that is held down would answer case after case.
document.addEventListener('keydown', event => {
  if (event.repeat && ['Enter', ' '].includes(event.key) && event.target.closest?.('button, a')) event.preventDefault();
});
document.addEventListener('keydown', event => {
  if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (keys && !keys.checked || isTyping(event.target)) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const is = one => !one.hidden && one.dataset.keys.split(' ').includes(key);
  const button = [...(questions[at]?.querySelectorAll('[data-keys]') ?? []), ...document.querySelectorAll('.steps [data-keys], #unsay')].find(is);
  if (!button) return;
  event.preventDefault();
  button.click();
});
unsay.addEventListener('click', takeBack);

// What was ticked first stays first.
function ordered(form) {
  const chosen = new Set([...form.querySelectorAll(':checked')]);
  form.addEventListener('change', event => {
    if (event.target.type === 'radio') chosen.clear();
    if (event.target.checked) chosen.add(event.target);
    else chosen.delete(event.target);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    const codes = [...chosen];
    if (codes.length === 0) said.textContent = desk.dataset.nothing;
    else answer(codes.map(one => one.value), codes.map(one => one.dataset.name).join(' · '));
  });
}

function begin() {
  for (const button of desk.querySelectorAll('[data-codes]')) {
    button.addEventListener('click', () => answer(button.dataset.codes.split(',').filter(Boolean), button.dataset.name));
  }
  desk.querySelectorAll('.answers form').forEach(ordered);
  desk.querySelectorAll('.answers, .side').forEach(one => one.hidden = false);
  for (const [rel, go] of [['next', forward], ['prev', backward]]) {
    desk.querySelector(`[rel=${rel}]`)?.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go();
    });
  }
  who.value = localStorage.getItem('review.who') ?? '';
  who.addEventListener('change', () => localStorage.setItem('review.who', who.value.trim()));
  keys.checked = localStorage.getItem('review.keys') !== 'off';
  keys.addEventListener('change', () => localStorage.setItem('review.keys', keys.checked ? 'on' : 'off'));
  show();
}

tell();
if (all.length > 0 && questions.length === 0) location.replace(next);
else if (all.length > 0) begin();
