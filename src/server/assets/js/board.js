const quietMilliseconds = 1000;

/** Looks at the board again when something changed, keeps the focus where it was, and says so politely. */
export const followBoard = (live) => {
  if (!live) return;
  const { boardStream, boardPart, boardChanged } = live.dataset;
  let waiting;

  const focused = () => {
    const element = document.activeElement;
    return element?.closest('#board') ? (element.getAttribute('href') ?? element.id) : null;
  };

  const look = async () => {
    const answer = await fetch(boardPart + location.search).catch(() => null);
    if (!answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const [before, after] = [document.getElementById('board'), page.getElementById('board')];
    if (!before || !after || before.innerHTML === after.innerHTML) return;
    const key = focused();
    before.replaceWith(after);
    const again =
      key &&
      [...after.querySelectorAll('a[href], [id]')].find(
        (one) => one.getAttribute('href') === key || one.id === key,
      );
    again?.focus({ preventScroll: true });
    live.textContent = '';
    live.textContent = boardChanged;
  };

  const source = new EventSource(boardStream);
  // What changed before the line was open, or while it was away, was told to nobody.
  for (const heard of ['open', 'message'])
    source.addEventListener(heard, () => {
      clearTimeout(waiting);
      waiting = setTimeout(look, quietMilliseconds);
    });
};
