/** The list of licences in a package, also of libraries that another library holds inside its own files. */
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { licences } from "../../src/tools/package/licences.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const folder = (name: string): string => resolve(ROOT, "node_modules", name);

function listed(name: string, file: string): string {
  return licences(ROOT, [{ packages: [folder(name)], modules: [resolve(folder(name), file)] }], []);
}

test("given docx, the licences of the libraries inside its file are listed too", () => {
  const text = listed("docx", "dist/index.mjs");
  for (const name of ["docx/LICENSE", "fflate/LICENSE", "nanoid/LICENSE"])
    expect(text).toMatch(new RegExp(`^=== (?:docx/node_modules/)?${name}`, "m"));
  expect(text).toContain("=== docx/dist/index.mjs");
  expect(text).toContain("Copyright Joyent, Inc. and other Node contributors.");
  expect(text).not.toContain("@types/");
});

test("given the project's own licence and those of its pictures, fonts and tables, they are listed", () => {
  const text = licences(ROOT, [], []);
  expect(text).toMatch(/^=== LICENSE/);
  expect(text).toMatch(/^=== assets\/flags/m);
});

test("given every library of the project, each has a licence in the list", () => {
  const names = [
    "phaser",
    "react",
    "react-dom",
    "docx",
    "pg",
    "hono",
    "zod",
    "zustand",
    "i18next",
    "diff",
    "d3-dsv",
  ];
  const text = licences(ROOT, [{ packages: names.map(folder), modules: [] }], []);
  for (const name of names) expect(text).toContain(`=== ${name}/`);
});
