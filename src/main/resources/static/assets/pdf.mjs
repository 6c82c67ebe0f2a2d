// Shows a PDF page by page. Fetches only the parts of the file it needs; without it the page links to the file.
const viewer = document.getElementById("pdf");
const library = "/webjars/pdfjs-dist/5.4.624/";

async function open() {
  const pdfjs = await import(library + "legacy/build/pdf.min.mjs");
  pdfjs.GlobalWorkerOptions.workerSrc = library + "legacy/build/pdf.worker.min.mjs";
  const pdf = await pdfjs.getDocument({
    url: viewer.dataset.file,
    cMapUrl: library + "cmaps/",
    standardFontDataUrl: library + "standard_fonts/",
    wasmUrl: library + "wasm/",
    useWasm: false,
    isEvalSupported: false,
    disableAutoFetch: true,
    disableStream: true,
  }).promise;
  let now = Math.min(Math.max(Number(viewer.dataset.page), 1), pdf.numPages);
  let drawing = null;

  async function show() {
    viewer.querySelector("[data-now]").textContent = now;
    viewer.querySelector("[data-all]").textContent = pdf.numPages;
    viewer.querySelector('[data-turn="-1"]').disabled = now === 1;
    viewer.querySelector('[data-turn="1"]').disabled = now === pdf.numPages;
    if (drawing) drawing.cancel();
    const page = await pdf.getPage(now);
    const canvas = viewer.querySelector("canvas");
    const width = Math.min(viewer.clientWidth - 32, 900) * (devicePixelRatio || 1);
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    drawing = page.render({ canvas, viewport });
    await drawing.promise.catch((stopped) => {
      if (stopped.name !== "RenderingCancelledException") throw stopped;
    });
    viewer.dataset.shown = now;
  }

  for (const button of viewer.querySelectorAll("[data-turn]")) {
    button.addEventListener("click", () => {
      now = Math.min(Math.max(now + Number(button.dataset.turn), 1), pdf.numPages);
      const here = new URL(location.href);
      here.searchParams.set("page", now);
      history.replaceState(null, "", here);
      show();
    });
  }
  viewer.hidden = false;
  await show();
}

open().catch(() => {
  const failed = document.createElement("p");
  failed.className = "notice bad";
  failed.setAttribute("role", "alert");
  failed.textContent = viewer.dataset.failed;
  viewer.replaceChildren(failed);
  viewer.hidden = false;
});
