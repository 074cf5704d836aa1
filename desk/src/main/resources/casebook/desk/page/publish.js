// A file is sent to the door for taxonomies: it is published and shown, or every fault is told with its line.
const publish = document.getElementById('publish');
const file = document.getElementById('file');
const faults = document.getElementById('faults');
const publishing = publish.querySelector('[role=status]');
const sends = publish.querySelector('.send button');
let chosen = null;

function choose(one) {
  chosen = one ?? null;
  problem.hidden = true;
  faults.hidden = true;
  publishing.textContent = '';
  document.getElementById('chosen').textContent = chosen ? fill(publish.dataset.chosen, { name: chosen.name }) : '';
}

function tell(all) {
  faults.replaceChildren(...all.map(fault => {
    const line = document.createElement('li');
    const place = document.createElement('span');
    place.textContent = fault.line > 0 ? fill(publish.dataset.line, { line: fault.line }) : '';
    const what = document.createElement('p');
    what.lang = 'en';
    what.textContent = [fault.path, fault.what].filter(Boolean).join(' ');
    line.append(place, what);
    return line;
  }));
  faults.hidden = all.length === 0;
}

async function send() {
  const who = document.getElementById('who').value.trim();
  const answer = await fetch(who ? `${publish.action}?who=${encodeURIComponent(who)}` : publish.action, {
    method: 'POST', headers: { 'Content-Type': 'application/yaml' }, body: chosen,
  });
  const told = json(await answer.text());
  if (answer.status === 202 && told.version) {
    location.assign(`/taxonomies/${encodeURIComponent(told.version)}?published`);
    return true;
  }
  faults.before(problem);
  const listed = Array.isArray(told.faults) ? told.faults : [];
  refusedBy(answer.status, answer.headers.get('Retry-After'), { ...told, detail: listed.length > 0 ? '' : told.detail });
  tell(listed);
  return false;
}

publish.addEventListener('submit', async event => {
  event.preventDefault();
  if (!chosen) {
    publishing.textContent = publish.dataset.nothing;
    file.focus();
    return;
  }
  problem.hidden = true;
  faults.hidden = true;
  sends.disabled = true;
  publishing.textContent = fill(publish.dataset.sending, { name: chosen.name });
  try {
    if (await send()) return;
  } catch {
    faults.before(problem);
    refused('no-connection', {}, '');
  }
  sends.disabled = false;
  publishing.textContent = '';
});

file.addEventListener('change', () => {
  choose(file.files[0]);
  file.value = '';
});
publish.classList.add('live');
sends.disabled = false;

// What is dropped beside the zone is meant for it too; the browser would open it instead.
document.addEventListener('dragover', event => event.preventDefault());
document.addEventListener('drop', event => {
  event.preventDefault();
  if (!sends.disabled) choose(event.dataTransfer.files[0]);
});
