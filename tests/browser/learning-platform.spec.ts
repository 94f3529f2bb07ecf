/**
 * The page inside a learning platform: a page with the SCORM 1.2 run time of scorm-again, which a platform offers to its
 * lessons, and the game in a frame.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { lookAt } from "../support/browser/ended.ts";
import { expectKept } from "../support/browser/files.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { matchAt, recordOf } from "../support/browser/records.ts";

const RUN_TIME = readFileSync(createRequire(import.meta.url).resolve("scorm-again/scorm12/min"), "utf8");

const PLATFORM = `<!doctype html><html lang="en"><title>A course</title><script>${RUN_TIME}</script><script>
  window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
  window.calls = [];
  for (const name of ["LMSInitialize", "LMSCommit", "LMSFinish"]) API.on(name, () => calls.push(name));
  API.on("LMSSetValue", (element, value) => calls.push(element + " = " + value));
</script><iframe title="The lesson" src="/?renderer=canvas" style="width: 100%; height: 90vh"></iframe></html>`;

test("a learning platform is told when a match has ended and for how long the page was open", async ({
  page,
}) => {
  await lookAt(page, recordOf(matchAt("lesson", "over")));
  await expectKept(page);
  await page.route("**/course.html", (route) => route.fulfill({ contentType: "text/html", body: PLATFORM }));
  await page.goto("/course.html");
  const calls = () => page.evaluate(() => (window as unknown as { calls: string[] }).calls);
  await expect.poll(calls).toContain("LMSInitialize");
  await expect(page.frameLocator("iframe").locator(".debrief")).toBeVisible();
  await expect.poll(calls).toContain("cmi.core.lesson_status = completed");
  const before = await calls();
  expect(before.indexOf("LMSCommit")).toBeGreaterThan(before.indexOf("LMSInitialize"));
  expect(before).not.toContain("LMSFinish");
  await page.locator("iframe").evaluate((frame) => frame.remove());
  await expect.poll(calls).toContain("LMSFinish");
  expect(
    (await calls()).filter((call) => call.startsWith("cmi.core.session_time = 0000:")).length,
  ).toBeGreaterThan(0);
});
