/** Three presses of Shift, each within this many milliseconds of the first, leave the site, too. */
const PRESSES_WITHIN = 5000;
const PRESSES = 3;

/**
 * "Leave quickly" is a plain link, in the strip and, for whoever goes by keyboard, second of all on
 * the page. With script it also blanks the page at once, forgets the draft of the order form, and
 * takes this page's place in the history, so that "back" does not return here. A page that is
 * opened again by "back" all the same is whole again.
 */
export function leaveQuickly() {
  const links = document.querySelectorAll('[data-leave]');
  const button = document.querySelector('.leave');
  if (!button) {
    return;
  }
  const title = document.title;
  const cover = document.createElement('p');
  cover.className = 'leave-cover';
  cover.setAttribute('role', 'alert');

  const leave = () => {
    document.documentElement.classList.add('is-left');
    document.title = button.dataset.going;
    document.body.append(cover);
    cover.textContent = button.dataset.going;
    try {
      sessionStorage.clear();
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
    location.replace(button.href);
  };
  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      leave();
    });
  }
  window.addEventListener('pageshow', () => {
    document.documentElement.classList.remove('is-left');
    document.title = title;
    cover.remove();
  });
  countShift(button, leave);
}

/** Counts presses of Shift alone, shows them as dots on the button and says them aloud. */
function countShift(button, leave) {
  const dots = document.createElement('span');
  dots.className = 'leave__dots';
  dots.hidden = true;
  dots.append(...Array.from({ length: PRESSES }, () => document.createElement('i')));
  const said = document.createElement('span');
  said.className = 'sr-only';
  said.setAttribute('role', 'status');
  button.append(dots);
  button.after(said);

  let presses = 0;
  let late;
  let alone = false;
  const show = (words) => {
    dots.hidden = presses === 0;
    [...dots.children].forEach((dot, at) => dot.classList.toggle('is-on', at < presses));
    said.textContent = words;
  };
  const forget = (words) => {
    clearTimeout(late);
    presses = 0;
    show(words);
  };
  document.addEventListener('keydown', (event) => {
    if (event.repeat) {
      return;
    }
    alone = event.key === 'Shift';
    if (!alone && presses > 0) {
      forget('');
    }
  });
  document.addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !alone) {
      return;
    }
    alone = false;
    presses += 1;
    if (presses === PRESSES) {
      leave();
      forget('');
      return;
    }
    if (presses === 1) {
      late = setTimeout(() => forget(button.dataset.late), PRESSES_WITHIN);
    }
    show(presses === 1 ? button.dataset.two : button.dataset.one);
  });
}
