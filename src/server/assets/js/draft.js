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
      if (!answer.ok && answer.status !== 409) throw new Error(`status ${answer.status}`);
      const told = await answer.json();
      // Somebody else changed it meanwhile: what is typed stays on the page until it is sent.
      if (answer.status !== 409) {
        kept = version;
        if (typed === version) guarded.isSafe(form);
        form.dispatchEvent(new window.CustomEvent('draftkept', { bubbles: true, detail: told }));
      }
      if (state) state.textContent = told.message;
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
