/**
 * Answers for the files of the page when there is no network. The build writes `VERSION` and `FILES` above this text:
 * the files' paths below the page's folder, and a name that changes with them. Nothing that people write is kept here.
 */
/* global self, caches, VERSION, FILES */
const PREFIX = "fortieth-";
const NAME = PREFIX + VERSION;
const PAGE = "./";
const known = new Set(FILES);

self.addEventListener("install", (event) => {
  event.waitUntil(fill().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOthers().then(() => self.clients.claim()));
});

/** Keeps every file. If one does not come, this version is not installed, and the browser tries again later. */
async function fill() {
  const cache = await caches.open(NAME);
  await cache.add(new Request(PAGE, { cache: "reload" }));
  for (const file of FILES) if ((await cache.match(file)) === undefined) await cache.add(file);
}

/** The files of an earlier version are those of a page that no server has any more. */
async function dropOthers() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(others.map((name) => caches.delete(name)));
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { scope } = self.registration;
  if (request.method !== "GET" || request.headers.has("range") || !request.url.startsWith(scope)) return;
  const [path] = request.url.slice(scope.length).split(/[?#]/);
  if (request.mode === "navigate" && (path === "" || path === "index.html")) event.respondWith(page(request));
  else if (known.has(path)) event.respondWith(file(request, path));
});

/** The newest page, or the one that is kept if no server answers. */
async function page(request) {
  try {
    return await fetch(request);
  } catch {
    return (await (await caches.open(NAME)).match(PAGE)) ?? Response.error();
  }
}

/** A kept file is as good as the server's, because another version of the page has files of other names. */
async function file(request, path) {
  return (await (await caches.open(NAME)).match(path)) ?? fetch(request);
}
