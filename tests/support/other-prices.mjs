/**
 * A module to load before a process starts. It changes every number in the top-level constants of the rules, as if
 * the next version had changed all prices, weights and tables. It leaves files alone that only encode values (digits,
 * bits, hashes) or define what a match consists of.
 */
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

const ENCODINGS = /\/(world|event|scenario|command|patch|hash|rng|whole|share|digits)\.ts$/;

registerHooks({
  load(url, context, next) {
    if (!url.includes("/src/engine/") || ENCODINGS.test(url)) return next(url, context);
    const source = readFileSync(fileURLToPath(url), "utf8").replace(
      /^(?:export )?const [A-Z_]+\b[^;]*;/gm,
      (text) =>
        text.replace(/(?<![\w."])\d[\d_]*(?![\w."])/g, (number) =>
          String(3 * Number(number.replaceAll("_", "")) + 1),
        ),
    );
    return { format: "module-typescript", source, shortCircuit: true };
  },
});
