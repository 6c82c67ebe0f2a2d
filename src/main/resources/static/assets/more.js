// A long text goes on by itself: when its end comes into sight, the next page is fetched and put below.
const shelf = document.querySelector("[data-more]");
const watcher = new IntersectionObserver((seen) => {
  if (seen.some((entry) => entry.isIntersecting)) more();
}, { rootMargin: "600px" });
function watch() {
  const next = shelf.querySelector(":scope > .pages a[rel=next]");
  if (next) watcher.observe(next);
}
async function more() {
  watcher.disconnect();
  const pages = shelf.querySelector(":scope > .pages");
  const answer = await fetch(pages.querySelector("a[rel=next]").href).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  pages.replaceWith(...page.querySelector("[data-more]").children);
  watch();
}
if (shelf) watch();
