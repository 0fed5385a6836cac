/** A second press does nothing and shows why. The server would not do it twice either. */
export const sendOnce = (forms, guarded) => {
  const restore = () => {
    for (const form of forms) {
      delete form.dataset.sent;
      for (const button of form.querySelectorAll('button[aria-disabled]')) {
        button.removeAttribute('aria-disabled');
        if (button.dataset.words) button.textContent = button.dataset.words;
      }
    }
  };
  for (const form of forms)
    form.addEventListener('submit', (event) => {
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = 'yes';
      guarded.isSafe(form);
      const button = event.submitter;
      if (!button || !form.dataset.sending) return;
      button.dataset.words = button.textContent;
      button.setAttribute('aria-disabled', 'true');
      button.textContent = form.dataset.sending;
    });
  // Coming back with the browser's back button finds the form usable again.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) restore();
  });
};
