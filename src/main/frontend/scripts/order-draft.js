const KEY = 'order-draft';

/**
 * Keeps what was typed into the order form for as long as this tab is open, so that looking at one
 * more poster costs nothing. It never leaves the browser, and goes when the order is placed.
 */
export function keepOrderDraft() {
  try {
    if (document.querySelector('[data-draft="clear"]')) {
      sessionStorage.removeItem(KEY);
      forget('placed');
    }
    const form = document.querySelector('form[data-draft]');
    if (form) {
      if (form.dataset.draft === 'restore') {
        restore(form);
        forget('add');
      }
      save(form);
      carryToOtherLanguage(form);
      form.addEventListener('input', () => save(form));
      form.addEventListener('change', () => save(form));
    }
    showCount();
  } catch {
    // Without storage the form works as it does without script.
  }
}

function fieldsOf(form) {
  return [...form.elements].filter((field) => field.name && field.type !== 'hidden');
}

function save(form) {
  const draft = {};
  for (const field of fieldsOf(form)) {
    if (field.type === 'checkbox' || field.type === 'radio') {
      if (field.checked) {
        draft[field.name] = field.value;
      }
    } else if (field.value !== '') {
      draft[field.name] = field.value;
    }
  }
  sessionStorage.setItem(KEY, JSON.stringify(draft));
  showCount();
}

/**
 * Fills in what was typed before. Of a material that the address adds ("add this poster") the larger
 * number stays: adding never takes back what somebody typed.
 */
function restore(form) {
  const draft = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  for (const field of fieldsOf(form)) {
    const kept = draft[field.name];
    if (field.type === 'checkbox' || field.type === 'radio') {
      field.checked = field.checked || kept === field.value;
    } else if (kept !== undefined && (field.value === '' || isLarger(kept, field))) {
      field.value = kept;
    }
  }
}

function isLarger(kept, field) {
  return field.name.startsWith('quantity.') && !(amountOf(kept) <= amountOf(field.value));
}

/** A number with or without commas; not a number for anything else, which is kept as it is. */
function amountOf(text) {
  return Number(text.replaceAll(',', ''));
}

/** Takes out of the address what must happen once only, also where the language link repeats it. */
function forget(...parameters) {
  const without = (address) => {
    const url = new URL(address, location.href);
    parameters.forEach((name) => url.searchParams.delete(name));
    return url.href;
  };
  history.replaceState(history.state, '', without(location.href));
  for (const link of document.querySelectorAll('a[hreflang]')) {
    link.href = without(link.href);
  }
}

/** The other language gets what stands in the form now, not what it was answered with. */
function carryToOtherLanguage(form) {
  document.querySelector('[data-language]')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const step = document.createElement('input');
    step.type = 'hidden';
    step.name = 'step';
    step.value = 'edit';
    form.append(step);
    form.action = event.target.action;
    form.submit();
  });
}

function showCount() {
  const draft = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  const chosen = Object.keys(draft).filter((name) => name.startsWith('quantity.')).length;
  for (const count of document.querySelectorAll('[data-draft-count]')) {
    count.textContent = chosen === 0 ? '' : ` ${chosen}`;
  }
}
