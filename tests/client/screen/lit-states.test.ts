/** States that a sentence is about are marked in the picture, which opens for them. */
import { expect, test } from "vitest";
import {
  foldPicture,
  lightStates,
  readText,
  showScreen,
  uiStore,
} from "../../../src/client/screen/ui-store.ts";

test("marking states opens the picture and closes the text over it; taking the marks away changes nothing else", () => {
  foldPicture(false);
  readText(true);
  lightStates([3, 5]);
  expect(uiStore.getState()).toMatchObject({ lit: [3, 5], pictureOpen: true, isReading: false });
  foldPicture(false);
  lightStates([]);
  expect(uiStore.getState()).toMatchObject({ lit: [], pictureOpen: false });
});

test("another match opens without marks", () => {
  lightStates([3]);
  showScreen("match");
  expect(uiStore.getState().lit).toEqual([]);
});
