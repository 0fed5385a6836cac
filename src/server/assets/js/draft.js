const pause = 1000;

const keepDraft = (form, guarded) => {
  const state = form.querySelector('[data-draft-state]');
  let timer;
  let typed = 0;
  let kept = 0;

  const keep = async () => {
    clearTimeout(timer);
    if (typed === kept || form.dataset.sent) return;
    const version = typed;
    try {
      const answer = await fetch(form.dataset.draftUrl, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: new URLSearchParams(new FormData(form)),
      });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      const { message } = await answer.json();
      kept = version;
      if (typed === version) guarded.isSafe(form);
      if (state) state.textContent = message;
    } catch {
      if (state) state.textContent = form.dataset.draftFailed ?? '';
    }
  };

  form.addEventListener('input', () => {
    typed += 1;
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  });
  form.addEventListener('focusout', keep);
};

/** Long forms are kept while somebody types; the server answers with the words to show. */
export const keepDrafts = (forms, guarded) => {
  for (const form of forms) keepDraft(form, guarded);
};
