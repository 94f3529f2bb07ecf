import { expect, it } from "vitest";
import { logicalKey } from "../../../src/client/i18n/arrow-keys.ts";

it("on a right-to-left page the left arrow leads on; every other key keeps its meaning", () => {
  expect(logicalKey("ArrowRight", "ltr")).toBe("ArrowRight");
  expect(logicalKey("ArrowLeft", "rtl")).toBe("ArrowRight");
  expect(logicalKey("ArrowRight", "rtl")).toBe("ArrowLeft");
  expect(logicalKey("ArrowUp", "rtl")).toBe("ArrowUp");
});
