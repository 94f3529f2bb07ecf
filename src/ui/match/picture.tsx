import { type ReactNode, useContext, useEffect, useRef, useState } from "react";
import {
  foldPicture,
  PICTURES,
  type Picture as PictureName,
  showPicture,
  skipMotion,
} from "../../client/ui-store.ts";
import { t } from "../../client/wording/index.ts";
import { useUi } from "../hooks.ts";
import { Button } from "../primitives/button.tsx";
import { Toggles } from "../primitives/choices.tsx";
import { renewPage } from "../shell/lazy.tsx";
import { type LoadScene, SceneContext } from "./load-scene.ts";

/** The picture of the room, loaded after everything that can be read is there. */
export function Picture(): ReactNode {
  const isOpen = useUi((ui) => ui.pictureOpen);
  const picture = useUi((ui) => ui.picture);
  const isPlaying = useUi((ui) => ui.isPlaying);
  return (
    <section className="picture" data-open={isOpen} aria-label={t("match.picture")}>
      <div className="picture-bar">
        <Toggles
          label={t("match.pictureChoice")}
          selected={picture}
          onSelect={turnTo}
          items={PICTURES.map((id) => ({ id, text: t(`match.pictureOf.${id}`) }))}
        />
        <span className="row">
          {isOpen && (
            <Button look="quiet" size="small" isDisabled={!isPlaying} onPress={skipMotion}>
              {t("match.skip")}
            </Button>
          )}
          <Button look="quiet" size="small" aria-expanded={isOpen} onPress={() => foldPicture(!isOpen)}>
            <PictureSign />
            <span className="picture-words">{t(isOpen ? "match.pictureFold" : "match.pictureUnfold")}</span>
          </Button>
        </span>
      </div>
      {isOpen && <Canvas />}
    </section>
  );
}

/** Seats in an arc before a desk: stands for the words where a phone has no room for them. */
function PictureSign(): ReactNode {
  return (
    <svg className="picture-sign" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round">
        <path d="M3 15.500a9 9 0 0118 0" />
        <path d="M7.500 16.500a4.500 4.500 0 019 0" />
      </g>
      <rect x="10" y="18" width="4" height="3" rx="0.800" fill="currentColor" />
    </svg>
  );
}

/** Turning to the other picture skips what is playing in this one. */
function turnTo(picture: PictureName): void {
  skipMotion();
  showPicture(picture);
}

type Loading = "loading" | "there" | "missing";

/** The picture itself, as large as what it stands in. */
export function Canvas(): ReactNode {
  const load = useContext(SceneContext);
  const container = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<Loading>("loading");
  const isMissing = state === "missing";
  const retry = (): void => {
    renewPage().then(
      () => setState("loading"),
      () => undefined,
    );
  };
  useEffect(() => {
    const { current } = container;
    if (current === null || load === null || isMissing) return;
    return mount(load, current, setState);
  }, [load, isMissing]);
  return (
    <div className="canvas-frame">
      <div ref={container} className="canvas" role="img" aria-label={t("match.pictureAlt")} />
      {state === "loading" && <p className="canvas-note soft">{t("match.pictureLoading")}</p>}
      {isMissing && <Missing onRetry={retry} />}
    </div>
  );
}

function Missing({ onRetry }: Readonly<{ onRetry: () => void }>): ReactNode {
  return (
    <div className="canvas-note missing">
      <p className="soft" role="alert">
        {t("match.pictureMissing")}
      </p>
      <Button size="small" onPress={onRetry}>
        {t("app.tryAgain")}
      </Button>
    </div>
  );
}

/** The scene may arrive after the panel has gone: it is then taken away at once. */
function mount(load: LoadScene, container: HTMLElement, report: (state: Loading) => void): () => void {
  let isGone = false;
  let takeAway: (() => void) | null = null;
  load(container).then(
    (remove) => {
      if (isGone) remove();
      else takeAway = remove;
      report("there");
    },
    () => report("missing"),
  );
  return () => {
    isGone = true;
    takeAway?.();
  };
}
