// Sends questions without loading the page anew. Everything works without this file.

const page = document.querySelector('[data-conversation]');

if (page) {
  const log = page.querySelector('[role=log]');
  const failure = page.querySelector('[data-failure]');
  const form = page.querySelector('.asking form[data-ask]');
  const field = form.querySelector('input[type=text]');
  const turnsKept = 20;
  let busy = false;

  page.addEventListener('submit', (event) => {
    const question = new FormData(event.target, event.submitter).getAll('q').at(-1).trim();
    event.preventDefault();
    if (question && !busy) ask(question);
  });

  // Who has read an answer and goes on typing means the next question.
  log.addEventListener('keydown', ({ target, key, ctrlKey, metaKey, altKey }) => {
    const types = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
    if (types && target.matches('.exchange')) field.focus();
  });

  async function ask(question) {
    setBusy(true);
    failure.textContent = '';
    const data = new FormData(form);
    const turns = [...data.getAll('q').slice(0, -1), question].slice(-turnsKept);
    const lang = data.get('lang');
    try {
      const response = await fetch(`/ask${address(lang, [])}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ turns }),
      });
      if (!response.headers.get('Content-Type')?.startsWith('text/html')) throw new Error(response.statusText);
      show(await response.text());
      if (response.ok) keep(turns, lang);
    } catch {
      failure.textContent = form.dataset.failed;
    }
    setBusy(false);
  }

  function show(fragment) {
    page.querySelector('#latest')?.removeAttribute('id');
    page.querySelector('.examples')?.remove();
    page.classList.remove('fresh');
    log.insertAdjacentHTML('beforeend', fragment);
    const latest = log.lastElementChild;
    latest.focus({ preventScroll: true });
    latest.scrollIntoView({ block: 'start' });
  }

  function keep(turns, lang) {
    if (field.value.trim() === turns.at(-1)) field.value = '';
    for (const input of form.querySelectorAll('input[name=q][type=hidden]')) input.remove();
    for (const turn of turns) {
      const input = Object.assign(document.createElement('input'), { type: 'hidden', name: 'q', value: turn });
      form.insertBefore(input, form.querySelector('.asked'));
    }
    for (const link of document.querySelectorAll('.languages a')) link.href = `/${address(link.lang, turns)}`;
    history.replaceState(null, '', `/${address(lang, turns)}`);
  }

  function address(lang, turns) {
    const query = new URLSearchParams(turns.map((turn) => ['q', turn]));
    if (lang) query.append('lang', lang);
    return query.size > 0 ? `?${query}` : '';
  }

  function setBusy(state) {
    busy = state;
    log.setAttribute('aria-busy', String(state));
  }
}
