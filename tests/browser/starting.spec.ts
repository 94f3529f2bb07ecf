/** While a host builds the game, its page waits, and then opens the requested address. */
import { expect, test } from "@playwright/test";
import { freePort } from "../../src/server/start/ports.ts";
import { takePort } from "../../src/server/start/taken-port.ts";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    // Without scripts the game does not run, so the address has no room in it.
    const fragment = javaScriptEnabled ? "#room/ABCDEF" : "";

    test("a page opened while the game is being built opens by itself, at the same address", async ({
      page,
    }) => {
      const taken = await takePort(await freePort());
      const address = `http://localhost:${taken.port}/${fragment}`;
      await page.goto(address);
      await expect(page.getByRole("heading", { name: "The game is being built" })).toBeVisible();
      taken.answerWith(
        () =>
          new Response("<title>Fortieth</title><h1>Here it is</h1>", {
            headers: { "Content-Type": "text/html" },
          }),
      );
      await expect(page.getByRole("heading", { name: "Here it is" })).toBeVisible();
      expect(page.url()).toBe(address);
      await taken.close();
    });
  });
