// Buttons open a question that says what will happen; its answer is sent to the door, and the way of the replay is shown.
document.documentElement.classList.add('acting');

function unfold(button) {
  const dialog = document.getElementById(button.dataset.opens);
  const { version } = button.dataset;
  const form = dialog.querySelector('form');
  form.dataset.version = version ?? '';
  for (const part of dialog.querySelectorAll('[data-said]')) part.textContent = fill(part.dataset.said, { version });
  form.querySelector('[role=status]').textContent = '';
  form.querySelector('.send').before(problem);
  problem.hidden = true;
  dialog.showModal();
}

function filter(fields) {
  const value = name => fields[name]?.value;
  return {
    ...(value('sector') && { sectors: [value('sector')] }),
    ...(value('confidence') && { confidenceBelow: Number(value('confidence')) / 100 }),
    ...(value('from') && { receivedFrom: value('from') }),
    ...(value('before') && { receivedBefore: value('before') }),
  };
}

function request(form) {
  const { method, path, body, version } = form.dataset;
  const who = form.elements.who.value.trim();
  if (!body) return [who ? `${path}?who=${encodeURIComponent(who)}` : path, { method }];
  const wish = JSON.parse(body);
  if (version && wish.taxonomy) wish.taxonomy = version;
  const narrowed = filter(form.elements);
  if (Object.keys(narrowed).length > 0) wish.filter = narrowed;
  if (who) wish.who = who;
  return [path, asJson(wish)];
}

async function ask(form) {
  const [path, wish] = request(form);
  const told = await accepted(path, wish, (status, said) => status === 202 && said.replayId);
  if (!told) {
    problem.querySelector('details').open = true;
    return false;
  }
  if (told.mode === 'ABORT') {
    location.reload();
  } else {
    location.assign(`/replays/${encodeURIComponent(told.replayId)}`);
  }
  return true;
}

document.addEventListener('click', event => {
  const opens = event.target.closest?.('[data-opens]');
  if (opens) unfold(opens);
  if (event.target.closest?.('[data-closes]')) event.target.closest('dialog').close();
});

for (const form of document.querySelectorAll('.ask form')) {
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const send = form.querySelector('.send button');
    const said = form.querySelector('[role=status]');
    send.disabled = true;
    said.textContent = form.dataset.sending;
    // Nothing is asked for twice while the next page is on its way.
    if (await ask(form)) return;
    send.disabled = false;
    said.textContent = '';
  });
}

// Whoever comes back finds how things stand by now.
window.addEventListener('pageshow', event => {
  if (event.persisted) location.reload();
});
