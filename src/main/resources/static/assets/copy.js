// A button beside every citation, and the permanent address, that copies it; without this script the text is selected
// by hand.
for (const cite of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) break;
  const text = cite.textContent.trim();
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn second";
  button.textContent = cite.dataset.copy;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text);
    button.textContent = cite.dataset.copied;
    button.setAttribute("aria-live", "polite");
    setTimeout(() => { button.textContent = cite.dataset.copy; }, 3000);
  });
  if (cite.matches("a")) {
    cite.after(" ", button);
    continue;
  }
  const row = document.createElement("p");
  row.className = "row no-print";
  row.append(button);
  cite.after(row);
}
