/** Keys of one letter or digit work in every keyboard layout. */
import { expect, test } from "vitest";
import { latinKey } from "../../../src/client/i18n/latin-key.ts";

const pressed = (key: string, code: string, shiftKey = false): string => latinKey({ key, code, shiftKey });

test("a Latin letter counts as it is typed, wherever its key lies", () => {
  expect(pressed("a", "KeyQ")).toBe("a");
  expect(pressed("M", "Semicolon", true)).toBe("m");
});

test("a letter of another script counts by its place on the keyboard", () => {
  expect(pressed("ش", "KeyA")).toBe("a");
  expect(pressed("لا", "KeyB")).toBe("b");
  expect(pressed("ф", "KeyA")).toBe("a");
});

test("a sign or another digit on the row of digits counts as the digit, but not with Shift", () => {
  expect(pressed("&", "Digit1")).toBe("1");
  expect(pressed("٢", "Digit2")).toBe("2");
  expect(pressed("1", "Digit1", true)).toBe("1");
  expect(pressed("!", "Digit1", true)).toBe("!");
  expect(pressed("3", "Numpad3")).toBe("3");
});

test("the question mark of Arabic asks for help, and every other key keeps its name", () => {
  expect(pressed("؟", "Slash", true)).toBe("?");
  expect(pressed("?", "Comma", true)).toBe("?");
  expect(pressed("ArrowLeft", "ArrowLeft")).toBe("ArrowLeft");
  expect(pressed("ü", "BracketLeft")).toBe("ü");
  expect(pressed(",", "KeyM")).toBe(",");
});
