/** CONTRIBUTING names three files with tables that a new event must be added to. There must be no fourth. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sourcesIn } from "../support/source-lists.ts";

const TOPICS = sourcesIn("src/engine/events").filter((path) => /export const \w+Redactions/.test(text(path)));
/** Other files do not deal with events, though they may use the same words. */
const TABLES = ["src/engine", "src/match", "src/client/sentences"]
  .flatMap(sourcesIn)
  .filter((path) => path.startsWith("src/engine/events/") || /events\/[\w-]+\.ts"/.test(text(path)));

function text(path: string): string {
  return readFileSync(path, "utf8");
}

/** The events that an engine file declares. */
function declaredIn(path: string): readonly string[] {
  const [union = ""] = /export type \w+Fact =[\s\S]*?;\n\n/.exec(text(path)) ?? [];
  return [...union.matchAll(/\btype: "(\w+)"/g)].map(([, name = ""]) => name);
}

/** The files with a table that has a line for the event. Object fields are indented further, so they do not match. */
function tablesWith(name: string): readonly string[] {
  const line = new RegExp(`^  ${name}(:|,$)`, "m");
  return TABLES.filter((path) => line.test(text(path)));
}

describe("an event of the match has a line in three files", () => {
  test("there are ten topics, which cover all events", () => {
    expect(TOPICS).toHaveLength(10);
    expect(TOPICS.flatMap(declaredIn).length).toBeGreaterThan(50);
  });

  test.each(TOPICS)("%s", (topic) => {
    for (const name of declaredIn(topic)) {
      const files = tablesWith(name);
      expect(files, name).toHaveLength(3);
      expect(files[0], name).toBe(topic);
      expect(
        files.filter((file) => file.startsWith("src/match/")),
        name,
      ).toHaveLength(1);
      expect(
        files.filter((file) => file.startsWith("src/client/sentences/")),
        name,
      ).toHaveLength(1);
    }
  });
});
