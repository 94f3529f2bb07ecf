/** React's `lazy` for screens, but a script that did not come is asked for again. */
import { type ComponentType, type ReactNode, lazy as reactLazy } from "react";
import { gameStore } from "../../client/game/game-store.ts";
import { uiStore } from "../../client/screen/ui-store.ts";
import { wantScreen } from "./wanted-screen.ts";

type Load<P> = () => Promise<{ default: ComponentType<P> }>;

/** Thrown in the place of a screen; once it is forgotten, the screen is asked for anew. */
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

/** Asks for a script that did not come: with a new page, or where we are if a match would be lost. */
async function loadAnew<P>(load: Load<P>): ReturnType<Load<P>> {
  await renewPage();
  return load();
}

/**
 * Browsers remember until the next page that a script failed, and after an update of the game its name is another: so a
 * new page asks for it, as soon as there is one to be had. A match that is not saved would be lost with the old one, which
 * then stays; else this does not come back. Fails where no page is to be had.
 */
export async function renewPage(): Promise<void> {
  if (gameStore.getState().saving === "failing") return;
  const { ok } = await fetch(location.pathname, { cache: "no-store" });
  if (!ok) throw new Error("no page to be had");
  wantScreen(uiStore.getState().screen);
  location.reload();
  await new Promise(() => undefined);
}
