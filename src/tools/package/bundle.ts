/** Builds the page, and builds the host as one file with everything it needs. */
import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { BUNDLE } from "./platforms.ts";

/** The files in node_modules that a build includes, and the folders of their packages. */
export type Built = Readonly<{ packages: readonly string[]; modules: readonly string[] }>;

/** The page as `npm start` serves it. */
export async function buildPage(root: string, outDir: string): Promise<Built> {
  return builtFrom(await build({ root, logLevel: "warn", build: { outDir, emptyOutDir: true } }));
}

/**
 * Builds one file for Node, without node_modules. pg loads its native part and Cloudflare's sockets only if they are
 * used.
 */
export async function buildHost(root: string, outDir: string): Promise<Built> {
  const output = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    // Without this, every module in the bundled file would count as the main one.
    define: { "import.meta.main": "false" },
    ssr: { noExternal: true, external: ["pg-native", "pg-cloudflare"] },
    build: {
      ssr: join(root, "src/tools/package/packaged.ts"),
      outDir,
      emptyOutDir: true,
      target: "node22",
      rolldownOptions: { output: { entryFileNames: BUNDLE, codeSplitting: false } },
    },
  });
  return builtFrom(output);
}

type Output = Awaited<ReturnType<typeof build>>;

function builtFrom(output: Output): Built {
  const outputs = [output].flat().filter((one): one is Rolldown.RolldownOutput => "output" in one);
  const modules = outputs.flatMap(({ output: files }) =>
    files.flatMap((file) => (file.type === "chunk" ? file.moduleIds : [])),
  );
  const files = [...new Set(modules.map((id) => id.replace(/^\0/, "").replace(/\?.*$/, "")))].sort();
  const packages = files.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []);
  return {
    packages: [...new Set(packages)],
    modules: files.filter((id) => id.includes("/node_modules/")),
  };
}
