/** A host's secrets come from the environment, or are created once in a file that only its user can read. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CODE_CHARACTERS, groupedPassword, plainPassword } from "../../../src/server/keys/keys.ts";
import {
  HOST_KEY_VARIABLE,
  hostSecrets,
  PASSWORD_VARIABLE,
  SECRETS_FILE,
} from "../../../src/server/start/host-secrets.ts";
import { dataFolder } from "../../../src/server/store/open-store.ts";
import { temporaryFolder } from "../../support/folder.ts";

const PASSWORD = "correct horse battery";
const root = temporaryFolder();
const newFolder = (): string => mkdtempSync(join(root, "host-"));
const KEY = "0123456789abcdef0123456789abcdef";

test("a host with a folder creates both secrets once, in a file that only its user can read", () => {
  const folder = newFolder();
  const made = hostSecrets({}, folder);
  expect(made.password).toMatch(new RegExp(`^[${CODE_CHARACTERS}]{8}$`));
  expect(made.hostKey).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(hostSecrets({}, folder)).toEqual(made);
  expect(readdirSync(folder)).toEqual([SECRETS_FILE]);
  expect(statSync(join(folder, SECRETS_FILE)).mode & 0o777).toBe(0o600);
  expect(hostSecrets({}, newFolder())).not.toEqual(made);
});

test("values from the environment count, and the rest is kept", () => {
  const folder = newFolder();
  const made = hostSecrets({}, folder);
  expect(hostSecrets({ [PASSWORD_VARIABLE]: PASSWORD }, folder)).toEqual({ ...made, password: PASSWORD });
  expect(hostSecrets({ [HOST_KEY_VARIABLE]: KEY }, folder)).toEqual({ ...made, hostKey: KEY });
  const all = { [PASSWORD_VARIABLE]: PASSWORD, [HOST_KEY_VARIABLE]: KEY };
  const empty = newFolder();
  expect(hostSecrets(all, empty)).toEqual({ password: PASSWORD, hostKey: KEY });
  expect(readdirSync(empty)).toEqual([]);
});

test("with PostgreSQL there is no folder, so a secret that is not set does not exist", () => {
  const folder = dataFolder({ DATABASE_URL: "postgresql://a:b@c:5432/d" });
  expect(folder).toBeNull();
  expect(hostSecrets({}, folder)).toEqual({ password: null, hostKey: null });
  expect(hostSecrets({ [PASSWORD_VARIABLE]: PASSWORD, [HOST_KEY_VARIABLE]: "" }, folder)).toEqual({
    password: PASSWORD,
    hostKey: null,
  });
});

test.each([
  [PASSWORD_VARIABLE, "short 1"],
  [PASSWORD_VARIABLE, "- - - - - - - -"],
  [PASSWORD_VARIABLE, "x".repeat(101)],
  [HOST_KEY_VARIABLE, "0123456789abcdef"],
  [HOST_KEY_VARIABLE, `${KEY} `],
])("%s set to %j ends the start with one sentence that does not repeat it", (name, value) => {
  const start = (): unknown => hostSecrets({ [name]: value }, null);
  expect(start).toThrow(new RegExp(`^${name} must have .*$`));
  expect(start).not.toThrow(value);
});

test.each(["", "{", "[]", '{"password":"AAAAAAAA"}', '{"password":"A","hostKey":"B"}', "\0\0\0\0"])(
  "a damaged file (%j) is reported in one sentence, and left as it is",
  (text) => {
    const folder = newFolder();
    const path = join(folder, SECRETS_FILE);
    writeFileSync(path, text);
    expect(() => hostSecrets({}, folder)).toThrow(`${path} is damaged: delete it and start again.`);
    expect(readFileSync(path, "utf8")).toBe(text);
  },
);

test("a file that cannot be read or written is reported in one sentence", () => {
  const folder = newFolder();
  mkdirSync(join(folder, SECRETS_FILE));
  expect(() => hostSecrets({}, folder)).toThrow(/cannot be read or written \(EISDIR\)\.$/);
  expect(() => hostSecrets({}, join(folder, "none"))).toThrow(/cannot be read or written \(ENOENT\)\.$/);
});

test("case, spaces and hyphens of a password do not count, and it is printed in groups of four", () => {
  expect(groupedPassword("ACDE3467")).toBe("ACDE 3467");
  for (const typed of ["ACDE3467", "acde 3467", " acde-3467 "]) expect(plainPassword(typed)).toBe("ACDE3467");
});
