// Saves a form every 20 seconds while somebody writes in it, and says so. It stops at a conflict: then the person decides.
(() => {
  const form = document.querySelector('form[data-autosave]');
  const told = form && form.querySelector('[data-told]');
  if (!form || !told) return;
  let changed = false;
  let sending = false;
  let leaving = false;

  const timer = setInterval(save, Number(form.dataset.every || 20) * 1000);
  form.addEventListener('input', () => { changed = true; });
  form.addEventListener('submit', () => { leaving = true; clearInterval(timer); });
  addEventListener('beforeunload', event => { if (changed && !leaving) event.preventDefault(); });

  async function save() {
    if (!changed || sending || leaving) return;
    sending = true;
    changed = false;
    try {
      const answer = await fetch(form.dataset.autosave, { method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'error' });
      const said = await answer.json();
      told.textContent = said.message;
      if (answer.ok) {
        form.elements.version.value = said.version;
        if (form.getAttribute('action') !== said.address) {
          form.action = said.address;
          form.dataset.autosave = said.address + '/autosave';
          history.replaceState(null, '', said.address);
        }
      } else {
        changed = true;
        if (answer.status === 409) clearInterval(timer);
      }
    } catch {
      changed = true;
      told.textContent = form.dataset.lost;
    } finally {
      sending = false;
    }
  }
})();
