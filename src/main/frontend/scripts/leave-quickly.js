/** Three presses of Shift within this many milliseconds leave the site, too. */
const PRESSES_WITHIN = 5000;

/**
 * "Leave quickly" is a plain link. With script it also blanks the page at once, forgets the draft of
 * the order form, and takes this page's place in the history, so that "back" does not return here.
 */
export function leaveQuickly() {
  const link = document.querySelector('[data-leave]');
  if (!link) {
    return;
  }
  const leave = () => {
    document.documentElement.hidden = true;
    document.title = '';
    try {
      sessionStorage.clear();
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
    location.replace(link.href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && document.documentElement.hidden) {
      leave();
    }
  });

  let presses = [];
  document.addEventListener('keyup', (event) => {
    if (event.key !== 'Shift') {
      presses = [];
      return;
    }
    presses = presses.filter((time) => event.timeStamp - time < PRESSES_WITHIN);
    presses.push(event.timeStamp);
    if (presses.length === 3) {
      leave();
    }
  });
}
