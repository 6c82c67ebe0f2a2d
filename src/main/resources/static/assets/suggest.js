// Suggestions while typing, on inputs marked data-suggest="/ky/suggest": an ARIA combobox with a list (APG pattern).
// Without this file the search works the same, only without suggestions.
for (const input of document.querySelectorAll("input[data-suggest]")) {
  const list = document.createElement("ul");
  list.id = input.id + "-suggestions";
  list.className = "suggest";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels[0] ? input.labels[0].textContent : "");
  list.hidden = true;
  input.after(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);

  let wait = 0;
  let asked = 0;
  let at = -1;

  const close = () => {
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const mark = (index) => {
    const options = list.children;
    at = index >= options.length ? -1 : index < -1 ? options.length - 1 : index;
    for (let i = 0; i < options.length; i++) options[i].setAttribute("aria-selected", String(i === at));
    if (at < 0) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", options[at].id);
      options[at].scrollIntoView({ block: "nearest" });
    }
  };

  const take = (option) => {
    if (option.dataset.url) location.href = option.dataset.url;
    else {
      input.value = option.dataset.words;
      close();
      input.form.submit();
    }
  };

  const add = (text, data, language) => {
    const option = document.createElement("li");
    option.id = list.id + "-" + list.children.length;
    option.setAttribute("role", "option");
    option.textContent = text;
    if (language) option.lang = language;
    Object.assign(option.dataset, data);
    list.append(option);
  };

  const ask = async () => {
    const words = input.value.trim();
    const mine = ++asked;
    if (words.length < 2) return close();
    try {
      const answer = await fetch(input.dataset.suggest + "?q=" + encodeURIComponent(words.slice(0, 100)));
      const found = await answer.json();
      if (mine !== asked) return;
      list.replaceChildren();
      for (const words of [...found.concepts, ...found.names]) add(words, { words });
      for (const title of found.titles) add(title.title, { url: title.url }, title.language);
      list.hidden = list.children.length === 0;
      at = -1;
      input.setAttribute("aria-expanded", String(!list.hidden));
    } catch {
      close();
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(ask, 120);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (!list.hidden && event.key === "ArrowDown") {
      event.preventDefault();
      mark(at + 1);
    } else if (!list.hidden && event.key === "ArrowUp") {
      event.preventDefault();
      mark(at - 1);
    } else if (!list.hidden && event.key === "Enter" && at >= 0) {
      event.preventDefault();
      take(list.children[at]);
    }
  });
  input.addEventListener("blur", () => setTimeout(close, 150));
  list.addEventListener("mousedown", (event) => {
    const option = event.target.closest("[role=option]");
    event.preventDefault();
    if (option) take(option);
  });
}
