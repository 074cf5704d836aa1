// A correction is sent to the door of reviews; its labels are shown as soon as the record carries it.
const form = document.querySelector('#correct form');
const said = form.querySelector('[role=status]');
const send = form.querySelector('button');
const record = `/v1${location.pathname}`;
const LONGEST_WAIT = 60;

const read = async () => (await fetch(record, { cache: 'no-store' })).json();

async function isCarried(facet, code) {
  for (let second = 0; second < LONGEST_WAIT; second++) {
    const now = await read().catch(() => ({}));
    if (now.labels?.some(one => one.facet === facet && one.code === code && one.origin === 'EXPERT')) return true;
    await new Promise(resolve => setTimeout(resolve, 1000));
  }
  return false;
}

async function correct() {
  const [facet, code] = form.elements.code.value.split('=');
  const review = { revision: Number(form.dataset.revision), set: { [facet]: [code] } };
  for (const field of ['comment', 'who']) {
    const text = form.elements[field].value.trim();
    if (text) review[field] = text;
  }
  if (!await accepted(`${record}/reviews`, asJson(review))) {
    said.textContent = '';
    return;
  }
  said.textContent = form.dataset.waiting;
  const carried = await isCarried(facet, code);
  if (carried) await htmx.ajax('GET', location.pathname, { target: '#labels', select: '#labels', swap: 'outerHTML' });
  said.textContent = carried ? form.dataset.done : form.dataset.late;
}

form.addEventListener('submit', async event => {
  event.preventDefault();
  send.disabled = true;
  said.textContent = form.dataset.sending;
  try {
    await correct();
  } catch {
    said.textContent = '';
    refused('no-connection', {}, '');
  } finally {
    send.disabled = false;
  }
});
send.disabled = false;
