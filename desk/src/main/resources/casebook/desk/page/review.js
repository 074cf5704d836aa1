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

// A browser that keeps nothing asks again what was answered a moment ago, and that is all.
function recall(name, otherwise, storage = 'sessionStorage') {
  try {
    return JSON.parse(window[storage].getItem(`review.${name}`)) ?? otherwise;
  } catch {
    return otherwise;
  }
}
function keep(name, value, storage = 'sessionStorage') {
  try {
    window[storage].setItem(`review.${name}`, JSON.stringify(value));
  } catch {
    // Nothing is lost but a convenience.
  }
}

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

// Until the other page is there, this one takes no more answers.
function leave(to) {
  busy = true;
  location.assign(to);
}
window.addEventListener('pageshow', event => event.persisted && location.reload());

function forward() {
  if (busy) return;
  if (at + 1 < questions.length) {
    at++;
    show();
  } else {
    leave(next);
  }
}

function backward() {
  if (busy) return;
  if (at > 0) {
    at--;
    show();
  } else if (previous) {
    leave(previous);
  }
}

// Whether the door has taken it in; where it has not, it is said why and what to do.
async function sent(to, review) {
  if (busy) return false;
  busy = true;
  said.textContent = desk.dataset.sending;
  const name = who?.value.trim();
  const wish = asJson(name ? { ...review, who: name } : review);
  const taken = await accepted(`/v1/cases/${encodeURIComponent(to)}/reviews`, wish);
  busy = false;
  if (!taken) tell();
  return taken !== null;
}

async function answer(question, codes, name) {
  const { facet, before, name: facetName } = question.dataset;
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
  said.textContent = last.before.length > 0 ? desk.dataset.restored : desk.dataset.takenBack;
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
  if (!(keys?.checked ?? recall('keys', true, 'localStorage')) || isTyping(event.target)) return;
  if (event.shiftKey && event.key.startsWith('Arrow')) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const is = one => !one.hidden && one.dataset.keys.split(' ').includes(key);
  const button = [...(questions[at]?.querySelectorAll('[data-keys]') ?? []), ...document.querySelectorAll('.steps [data-keys], #unsay')].find(is);
  if (!button) return;
  event.preventDefault();
  button.click();
});
unsay.addEventListener('click', takeBack);

// What was ticked first stays first, after what stands there now in its own order.
function ordered(form) {
  const question = form.closest('.question');
  const now = question.dataset.chosen.split(',');
  const place = one => now.indexOf(one.value);
  const chosen = new Set([...form.querySelectorAll(':checked')].sort((one, other) => place(one) - place(other)));
  form.addEventListener('change', event => {
    if (event.target.type === 'radio') chosen.clear();
    if (event.target.checked) chosen.add(event.target);
    else chosen.delete(event.target);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    const codes = [...chosen];
    if (codes.length === 0) said.textContent = desk.dataset.nothing;
    else answer(question, codes.map(one => one.value), codes.map(one => one.dataset.name).join(' · '));
  });
}

function begin() {
  for (const button of desk.querySelectorAll('[data-codes]')) {
    button.addEventListener('click', event => {
      // The second half of a double click would answer the next question unread.
      if (event.detail > 1) return;
      answer(button.closest('.question'), button.dataset.codes.split(',').filter(Boolean), button.dataset.name);
    });
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
  who.value = recall('who', '', 'localStorage');
  who.addEventListener('change', () => keep('who', who.value.trim(), 'localStorage'));
  keys.checked = recall('keys', true, 'localStorage');
  keys.addEventListener('change', () => keep('keys', keys.checked, 'localStorage'));
  show();
}

tell();
if (all.length > 0 && questions.length === 0) location.replace(next);
else if (all.length > 0) begin();
