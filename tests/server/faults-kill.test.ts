import { test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { expectNothingLost } from "../support/killed-host.ts";

const folder = temporaryFolder();
const SEED = "equator";
const KILLS = 3;

test(`a host killed three times loses no acknowledged order, and no seat (seed ${SEED})`, async ({
  annotate,
}) => {
  await annotate(await expectNothingLost(folder, SEED, KILLS));
});
