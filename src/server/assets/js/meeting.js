const every = 4000;

const isField = (element) => element?.matches('input:not([type="hidden"]), textarea, select') === true;

/**
 * Two screens of one meeting: when somebody else changed something this one shows it, at once if nobody is typing here,
 * else when they say so. What is kept while typing here is no news.
 */
export const followMeeting = (place, guarded) => {
  if (!place) return;
  let known = Number(place.dataset.meetingSeq);
  let timer;

  document.addEventListener('draftkept', ({ detail: { before, seq } }) => {
    if (before === known) known = seq;
  });

  const look = async () => {
    if (document.visibilityState !== 'visible') return;
    try {
      const answer = await fetch(place.dataset.meetingStanding, { headers: { accept: 'application/json' } });
      if (!answer.ok || !answer.headers.get('content-type')?.includes('json')) return clearInterval(timer);
      const { seq } = await answer.json();
      if (seq === known) return;
      if (guarded.hasTyped() || isField(document.activeElement) || document.querySelector('details[open]'))
        place.firstElementChild.hidden = false;
      else location.reload();
    } catch {
      // The next look may succeed; until then the screen is as it was.
    }
  };
  timer = setInterval(look, every);
};
