/** Files are compressed once, at build: forty first loads would else cost the host 8 s of processor. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const TEXT = /\.(?:js|css|html|json|svg|webmanifest)$/;

/** Below this a header costs more than is saved, in bytes. */
const SMALLEST = 1024;

/** Near the smallest that brotli can make, at a tenth of the time of its last step. */
const QUALITY = 9;

/** Writes a .br and a .gz beside every text of the build. */
export function compressed(): Plugin {
  let folder = "dist";
  return {
    name: "compressed",
    apply: "build",
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: () => {
      for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }))
        compress(join(folder, name));
    },
  };
}

function compress(file: string): void {
  if (!TEXT.test(file) || statSync(file).size < SMALLEST) return;
  const text = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
  writeFileSync(
    `${file}.br`,
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
  );
}
