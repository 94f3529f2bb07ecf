import { test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { expectNothingLost } from "../support/killed-host.ts";

const folder = temporaryFolder();
const SEED = "meridian";
const KILLS = 20;

test(`a host killed at twenty moments loses no acknowledged order, and no seat (seed ${SEED})`, async ({
  annotate,
}) => {
  await annotate(await expectNothingLost(folder, SEED, KILLS));
});
