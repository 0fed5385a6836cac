const everySeconds = 5;

/**
 * Warns before the session ends, and says so when it has. Typed text stays on the page: it can still be sent and comes
 * back after signing in. Without typed text the page goes, so that nobody reads along on an empty chair.
 */
export const warnBeforeEnd = (warning, guarded) => {
  if (!warning) return;
  const { sessionSeconds, sessionWarn, sessionAddress, sessionExpired } = warning.dataset;
  const [soon, over] = [
    warning.querySelector('[data-session-soon]'),
    warning.querySelector('[data-session-over]'),
  ];
  // A click in one tab keeps the others alive as well.
  const tabs = new BroadcastChannel('overstap-session');
  let ends = 0;

  const renew = (seconds) => {
    ends = Date.now() + Number(seconds) * 1000;
    warning.hidden = true;
  };

  const look = () => {
    const left = (ends - Date.now()) / 1000;
    if (left > Number(sessionWarn)) return;
    if (left <= 0 && !guarded.hasTyped()) {
      clearInterval(timer);
      location.replace(sessionExpired);
      return;
    }
    soon.hidden = left <= 0;
    over.hidden = left > 0;
    warning.hidden = false;
  };

  const stay = async () => {
    try {
      const answer = await fetch(sessionAddress, { headers: { accept: 'application/json' } });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      const { seconds } = await answer.json();
      renew(seconds);
      tabs.postMessage(seconds);
    } catch {
      soon.hidden = true;
      over.hidden = false;
    }
  };

  warning.querySelector('[data-session-stay]')?.addEventListener('click', stay);
  tabs.addEventListener('message', (event) => renew(event.data));
  renew(sessionSeconds);
  tabs.postMessage(sessionSeconds);
  const timer = setInterval(look, everySeconds * 1000);
};
