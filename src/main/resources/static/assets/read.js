// An address like …/read#page-12 names a page that may lie in another part of the text: goes there.
function turn() {
  const wish = /^#page-(\d+)$/.exec(location.hash);
  if (!wish || document.getElementById("page-" + wish[1])) return;
  const there = new URL(location.href);
  if (there.searchParams.get("page") === wish[1]) return;
  there.searchParams.set("page", wish[1]);
  location.replace(there);
}
addEventListener("hashchange", turn);
turn();
