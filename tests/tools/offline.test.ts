/** The service worker answers for the files of the build when no server does, and for nothing else. */
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { offline, SERVICE_WORKER } from "../../src/tools/build/offline.ts";

type Emitted = Readonly<{ fileName: string; source: string }>;

/** What the build writes for these files. */
function built(files: readonly string[], html = "<html>"): Emitted {
  const emitted: Emitted[] = [];
  const asset = (source: string) => ({ type: "asset", source });
  const bundle = Object.fromEntries([...files.map((name) => [name, asset("")]), ["index.html", asset(html)]]);
  const hook = offline().generateBundle as unknown as Readonly<{ handler: (...of: unknown[]) => void }>;
  hook.handler.call({ emitFile: (file: Emitted) => emitted.push(file) }, {}, bundle);
  const [file] = emitted;
  if (file === undefined) throw new Error("nothing was emitted");
  return file;
}

const SCOPE = "https://game.example/fortieth/";
type Handler = (event: object) => void;

/** A worker in a browser that keeps what it has fetched. `isThere`: whether the network is there. */
async function installed(files: readonly string[]) {
  const network = { isThere: true, asked: [] as string[] };
  const kept = new Map<string, Map<string, string>>([
    ["fortieth-of-before", new Map()],
    ["other", new Map()],
  ]);
  const handlers = new Map<string, Handler>();
  const whole = (of: string | { url: string }): string =>
    new URL(typeof of === "string" ? of : of.url, SCOPE).href;
  const fetch = async (of: string | { url: string }): Promise<string> => {
    network.asked.push(whole(of));
    if (!network.isThere) throw new TypeError("no network");
    return `fresh ${whole(of)}`;
  };
  const open = async (name: string) => {
    const cache = kept.get(name) ?? new Map<string, string>();
    kept.set(name, cache);
    return {
      match: async (of: string) => cache.get(whole(of)),
      add: async (of: string) => void cache.set(whole(of), (await fetch(of)).replace("fresh", "kept")),
    };
  };
  const caches = {
    open,
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
  };
  const self = {
    registration: { scope: SCOPE },
    clients: { claim: async () => undefined },
    skipWaiting: async () => undefined,
    addEventListener: (type: string, handler: Handler) => handlers.set(type, handler),
  };
  class Request {
    readonly url: string;
    constructor(url: string) {
      this.url = whole(url);
    }
  }
  runInNewContext(built(files).source, {
    self,
    caches,
    fetch,
    Request,
    Response: { error: () => "error" },
    Set,
    Promise,
  });
  for (const type of ["install", "activate"]) {
    let waits: Promise<unknown> = Promise.resolve();
    handlers.get(type)?.({ waitUntil: (until: Promise<unknown>) => (waits = until) });
    await waits;
  }
  /** The answer of the worker, or null if it leaves the request to the browser. */
  const asks = async (path: string, more: object = {}): Promise<string | null> => {
    let answer: Promise<string> | null = null;
    const request = { url: SCOPE + path, method: "GET", mode: "cors", headers: new Headers(), ...more };
    handlers.get("fetch")?.({ request, respondWith: (given: Promise<string>) => (answer = given) });
    return answer;
  };
  return { network, kept, asks };
}

const NAVIGATE = { mode: "navigate" };

test("the worker is written beside the page, with every file but the page and maps, and a version that follows them", () => {
  const { fileName, source } = built(["assets/b.js", "assets/a.css", "assets/b.js.map"]);
  expect(fileName).toBe(SERVICE_WORKER);
  expect(source).toContain('const FILES = ["assets/a.css","assets/b.js"];');
  const version = (text: string): string => /VERSION = "(\w+)"/.exec(text)?.[1] ?? "";
  expect(version(source)).toHaveLength(12);
  expect(version(built(["assets/c.js"]).source)).not.toBe(version(source));
  expect(version(built(["assets/a.css", "assets/b.js"], "<html lang>").source)).not.toBe(version(source));
});

test("with a network the page is the newest; without one it is the one that was kept", async () => {
  const { network, asks } = await installed(["assets/a.js"]);
  expect(await asks("", NAVIGATE)).toBe(`fresh ${SCOPE}`);
  network.isThere = false;
  expect(await asks("#committee/1x-2y-3z", NAVIGATE)).toBe(`kept ${SCOPE}`);
});

test("files of the build come from what was kept, without asking the network", async () => {
  const { network, asks } = await installed(["assets/a.js"]);
  network.asked.length = 0;
  expect(await asks("assets/a.js")).toBe(`kept ${SCOPE}assets/a.js`);
  expect(network.asked).toEqual([]);
});

test("requests to the host, other files, other sites and what is sent are left to the browser", async () => {
  const { asks } = await installed(["assets/a.js"]);
  for (const path of ["api/host", "api/committees/43TP6F/stream", "assets/of-another-version.js", "join"])
    expect(await asks(path)).toBeNull();
  expect(await asks("assets/a.js", { url: "https://other.example/fortieth/assets/a.js" })).toBeNull();
  expect(await asks("assets/a.js", { method: "POST" })).toBeNull();
  expect(await asks("assets/a.js", { headers: new Headers({ range: "bytes=0-1" }) })).toBeNull();
});

test("only the files of an earlier version are dropped", async () => {
  const { kept } = await installed(["assets/a.js"]);
  expect([...kept.keys()].filter((name) => !name.startsWith("fortieth-"))).toEqual(["other"]);
  expect([...kept.keys()]).not.toContain("fortieth-of-before");
});
