// What a door answers, in the reader's words where they are known, and in its own beside them.
const problem = document.getElementById('problem');

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? '…');

function size(bytes) {
  const unit = bytes < 1024 ? 0 : bytes < 1024 * 1024 ? 1 : 2;
  return `${(bytes / 1024 ** unit).toFixed(unit === 0 || bytes % 1024 ** unit === 0 ? 0 : 1)} ${['B', 'KB', 'MB'][unit]}`;
}

function json(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {}; // Something between here and the door has answered.
  }
}

function refused(type, values, detail) {
  const all = document.getElementById('problems').content;
  const words = all.querySelector(`[data-types~="${CSS.escape(type)}"]`) ?? all.querySelector('[data-types~="other"]');
  for (const part of ['h2', 'p']) {
    problem.querySelector(`:scope > ${part}`).textContent = fill(words.querySelector(part).textContent, values);
  }
  problem.querySelector(':scope > details').hidden = !detail;
  problem.querySelector(':scope > details p').textContent = detail;
  problem.hidden = false;
  problem.focus();
}

function refusedBy(status, retryAfter, answer) {
  const number = Number(/\d+/.exec(answer.detail ?? '')?.[0]);
  const values = { number, bytes: size(number), status, seconds: retryAfter ?? 5 };
  refused(String(answer.type ?? '').split('/').pop(), values, answer.detail);
}

const asJson = wish => ({ method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(wish) });

// What a door says to whom it lets in; null where it does not, or nobody answers, which is then shown.
async function accepted(path, request, isAccepted = status => status === 202) {
  problem.hidden = true;
  try {
    const answer = await fetch(path, request);
    const said = json(await answer.text());
    if (isAccepted(answer.status, said)) return said;
    refusedBy(answer.status, answer.headers.get('Retry-After'), said);
  } catch {
    refused('no-connection', {}, '');
  }
  return null;
}
