/** Asks before typed text is lost. Returns a way to say that a form is safe (sent, or kept as a draft), and to ask. */
export const guardTypedText = (forms) => {
  const changed = new Set();
  for (const form of forms) form.addEventListener('input', () => changed.add(form));
  window.addEventListener('beforeunload', (event) => {
    if (changed.size > 0) event.preventDefault();
  });
  return { isSafe: (form) => changed.delete(form), hasTyped: () => changed.size > 0 };
};
