/** React's `lazy` for screens, which retries a script that failed to load. */
import { type ComponentType, type ReactNode, lazy as reactLazy } from "react";
import { gameStore } from "../../client/game/game-store.ts";
import { uiStore } from "../../client/screen/ui-store.ts";
import { wantScreen } from "./wanted-screen.ts";

type Load<P> = () => Promise<{ default: ComponentType<P> }>;

/**
 * Thrown in place of a screen whose script did not load. After a call of `forget`, rendering the screen loads the
 * script again.
 */
export class ScriptMissing extends Error {
  readonly forget: () => void;

  constructor(forget: () => void) {
    super("a script of the page did not come");
    this.forget = forget;
  }
}

export function lazy<P extends object>(load: Load<P>): ComponentType<P> {
  const attempt = (ask: Load<P>): ComponentType<P> =>
    reactLazy(() =>
      ask().catch(() => {
        throw new ScriptMissing(() => {
          View = attempt(() => loadAnew(load));
        });
      }),
    );
  let View = attempt(load);
  return (props: P): ReactNode => <View {...props} />;
}

/** Loads a missing script again: by reloading the page, or in this page if a reload would lose a match. */
async function loadAnew<P>(load: Load<P>): ReturnType<Load<P>> {
  await renewPage();
  return load();
}

/**
 * Browsers remember that a script failed until the page is reloaded, and an update of the game changes the script's
 * name. This function therefore reloads the page if the server answers, and does not return. If the match is not
 * saved, it does not reload, because that would lose the match. Throws if the server does not send the page.
 */
export async function renewPage(): Promise<void> {
  if (gameStore.getState().saving === "failing") return;
  const { ok } = await fetch(location.pathname, { cache: "no-store" });
  if (!ok) throw new Error("no page to be had");
  wantScreen(uiStore.getState().screen);
  location.reload();
  await new Promise(() => undefined);
}
