// One request carries the whole case: its files are listed, sent with progress, and kept listed where they were not accepted.
const form = document.getElementById('submit');
const input = document.getElementById('files');
const chosen = document.getElementById('chosen');
const list = chosen.querySelector('ul');
const said = document.getElementById('said');
const [send, stop] = form.querySelectorAll('.send button');
const files = new Map();
let request = null;

const bytesOf = all => all.reduce((sum, file) => sum + file.size, 0);

function add(more) {
  if (request) return;
  for (const file of more) {
    const key = [file.name, file.size, file.lastModified].join('/');
    if (files.has(key)) continue;
    const line = document.getElementById('line').content.firstElementChild.cloneNode(true);
    line.querySelector('.name').textContent = file.name;
    line.querySelector('.size').textContent = size(file.size);
    const remove = line.querySelector('button');
    remove.setAttribute('aria-label', `${remove.textContent} ${file.name}`);
    remove.addEventListener('click', () => {
      files.delete(key);
      line.remove();
      show();
      input.focus();
    });
    files.set(key, { file, line });
    list.append(line);
  }
  show();
}

function show() {
  const all = [...files.values()].map(one => one.file);
  chosen.hidden = all.length === 0;
  chosen.querySelector('p').textContent = fill(form.dataset.total, { number: all.length, size: size(bytesOf(all)) });
  problem.hidden = true;
  said.textContent = '';
}

function busy(is) {
  form.classList.toggle('busy', is);
  send.disabled = is;
  stop.hidden = !is;
  input.disabled = is;
  for (const { line } of files.values()) {
    line.querySelector('button').hidden = is;
    line.querySelector('progress').hidden = !is;
    line.querySelector('progress').value = 0;
  }
}

// Files go one after the other, so that the bytes sent so far fill their bars in this order.
function progress(event) {
  const all = [...files.values()];
  let left = event.loaded - Math.max(0, event.total - bytesOf(all.map(one => one.file)));
  for (const { file, line } of all) {
    line.querySelector('progress').value = event.loaded === event.total ? 1 : Math.min(1, Math.max(0, left / file.size));
    left -= file.size;
  }
  const percent = Math.floor(10 * event.loaded / event.total) * 10;
  const text = percent === 100 ? form.dataset.waiting : fill(form.dataset.sending, { percent });
  if (said.textContent !== text) said.textContent = text;
}

function answered() {
  const sent = request;
  const answer = json(sent.responseText);
  ended('');
  if (sent.status === 202 && answer.caseId) {
    location.assign(`/cases/${encodeURIComponent(answer.caseId)}/way?sent`);
  } else {
    refusedBy(sent.status, sent.getResponseHeader('Retry-After'), answer);
  }
}

function ended(text) {
  request = null;
  busy(false);
  said.textContent = text;
}

form.noValidate = true;
form.classList.add('live');
document.getElementById('by').hidden = false;
input.addEventListener('change', () => {
  add(input.files);
  input.value = '';
});
stop.addEventListener('click', () => request?.abort());
form.addEventListener('submit', event => {
  event.preventDefault();
  if (request) return;
  if (files.size === 0) {
    said.textContent = form.dataset.nothing;
    input.focus();
    return;
  }
  const body = new FormData();
  const submitter = document.getElementById('submitter').value.trim();
  if (submitter) body.append('metadata', JSON.stringify({ submitter }));
  for (const { file } of files.values()) body.append('file', file, file.name);
  problem.hidden = true;
  busy(true);
  request = new XMLHttpRequest();
  request.upload.addEventListener('progress', progress);
  request.addEventListener('load', answered);
  request.addEventListener('error', () => {
    ended('');
    refused('no-connection', {}, '');
  });
  request.addEventListener('abort', () => {
    ended(form.dataset.stopped);
    send.focus();
  });
  request.open('POST', form.action);
  request.setRequestHeader('Accept', 'application/json');
  request.send(body);
});

// What is dropped beside the zone is meant for it too; the browser would open it instead.
document.addEventListener('dragover', event => {
  event.preventDefault();
  form.classList.add('over');
});
document.addEventListener('dragleave', event => {
  if (!event.relatedTarget) form.classList.remove('over');
});
document.addEventListener('drop', event => {
  event.preventDefault();
  form.classList.remove('over');
  const dropped = [...event.dataTransfer.items].filter(item => item.kind === 'file');
  const isFolder = item => item.webkitGetAsEntry?.()?.isDirectory;
  add(dropped.filter(item => !isFolder(item)).map(item => item.getAsFile()));
  if (dropped.some(isFolder)) said.textContent = form.dataset.folder;
});
