/** The mark of Overstap: two banks and the step between them. */
export const Mark = () => (
  <svg class="app-mark" viewBox="0 0 40 32" aria-hidden="true" focusable="false">
    <path class="app-mark__ground" d="M2 27h12M26 27h12" />
    <path class="app-mark__step" d="M8 21C10 7 30 7 32 21" />
    <circle class="app-mark__from" cx="8" cy="21" r="4" />
    <circle class="app-mark__to" cx="32" cy="21" r="4" />
  </svg>
);
