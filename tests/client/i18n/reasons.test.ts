/** A reason is the subject of "counts for it" and "counts against it", so it is never a plural. */
import { expect, test } from "vitest";
import { t } from "../../../src/client/i18n/index.ts";
import { REASONS } from "../../../src/engine/state/forecast.ts";

/** A plural at the start of a reason, with or without a word before it. */
const PLURAL = /^(?:The |Earlier |Red )?(?!Its\b|This\b)\w+s\b/;

test.each(REASONS)("the reason %s agrees with “counts strongly against it”", (code) => {
  expect(t(`reason.code.${code}`, { article: "x", alternative: "y" })).not.toMatch(PLURAL);
});
