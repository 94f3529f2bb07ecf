/** The frame of a document's page, and the page that leads to all documents. */

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem 1rem 4rem; font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.2; margin: 1.6em 0 0.4em; break-after: avoid; }
table { display: block; max-width: 100%; overflow-x: auto; border-collapse: collapse; }
th, td { padding: 0.35em 0.7em 0.35em 0; border-bottom: 1px solid #8888; text-align: start; vertical-align: top; }
table:has(th:nth-child(10)) { width: min(96vw, 110rem); max-width: none; margin-inline-start: calc(50% - min(48vw, 55rem)); }
th:first-child:nth-last-child(n + 10) ~ th { min-width: 7rem; }
th:first-child:nth-last-child(n + 10) + th { min-width: 14rem; }
@media (min-width: 48rem) { tr > :first-child:nth-last-child(n + 10) { position: sticky; inset-inline-start: 0; background: Canvas; } }
pre { overflow-x: auto; padding: 0.7em; border: 1px solid #8888; }
img { max-width: 100%; height: auto; }
@page { margin: 14mm; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } table { display: table; } tr { break-inside: avoid; } nav { display: none; } }
`;

/** @param title plain text @param body HTML @param home relative link to the list of documents */
export function pageOf(title: string, body: string, home: string | null): string {
  const back = home === null ? "" : `<nav><a href="${home}">All documents</a></nav>\n`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
${back}<main>
${body}</main>
</body>
</html>
`;
}

type Listed = Readonly<{ path: string; place: string; title: string }>;

/** What a reader looks for first. Documents without a group come last. */
const GROUPS: readonly Readonly<{ name: string; has: RegExp }>[] = [
  {
    name: "For teachers",
    has: /^docs\/(?:TEACHING|ROOMS|PLAYING|MODEL-UN|CONSOLE|SECRETARIAT|PROCEDURE|STUDY-GUIDE|SAMPLE-PAPERS)\.md$/,
  },
  { name: "For the school", has: /^docs\/(?:school\/.*|SECURITY\.md)/ },
  { name: "For the person who runs a host", has: /^docs\/HOSTING\.md$/ },
  { name: "How it works, and where the data come from", has: /./ },
];

/** The page that leads to all documents. */
export function documentsIndex(documents: readonly Listed[]): string {
  const parts = GROUPS.map(({ name }, at) => {
    const inGroup = documents.filter(({ path }) => GROUPS.findIndex(({ has }) => has.test(path)) === at);
    const items = inGroup.map(({ place, title }) => `<li><a href="${place}">${escaped(title)}</a></li>`);
    return `<h2>${name}</h2>\n<ul>\n${items.join("\n")}\n</ul>\n`;
  });
  return pageOf(
    "Documents of Fortieth",
    `<h1>Documents of Fortieth</h1>\n${KIT}\n${parts.join("")}${LICENCES}\n`,
    null,
  );
}

const KIT =
  "<p>Plans, slides, worksheets with a key, and words to know are in the game itself: on its start page choose <em>A class</em>, then <em>Teaching kit</em>. There you can print them.</p>";
const LICENCES = '<h2>Licences</h2>\n<p><a href="LICENCES.txt">All licences</a></p>';

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
