const KEY = 'order-draft';

/**
 * Keeps what was typed into the order form for as long as this tab is open, so that looking at one
 * more poster costs nothing. It never leaves the browser, and goes when the order is placed.
 */
export function keepOrderDraft() {
  try {
    if (document.querySelector('[data-draft="clear"]')) {
      sessionStorage.removeItem(KEY);
    }
    const form = document.querySelector('form[data-draft]');
    if (form) {
      if (form.dataset.draft === 'restore') {
        restore(form);
      }
      save(form);
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

/** What the address asked for ("add this poster") wins over what was typed before. */
function restore(form) {
  const draft = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  for (const field of fieldsOf(form)) {
    const kept = draft[field.name];
    if (field.type === 'checkbox' || field.type === 'radio') {
      field.checked = field.checked || kept === field.value;
    } else if (kept !== undefined && field.value === '') {
      field.value = kept;
    }
  }
}

function showCount() {
  const draft = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  const chosen = Object.keys(draft).filter((name) => name.startsWith('quantity.')).length;
  for (const count of document.querySelectorAll('[data-draft-count]')) {
    count.textContent = chosen === 0 ? '' : ` · ${chosen}`;
  }
}
