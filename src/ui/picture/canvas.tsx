import {
  type ReactNode,
  type RefObject,
  useContext,
  useDeferredValue,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { t } from "../../client/i18n/index.ts";
import { useUi } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { renewPage } from "../shell/lazy.tsx";
import { type LoadScene, SceneContext } from "./load-scene.ts";
import { SoundCaption } from "./sound-caption.tsx";

type Loading = "loading" | "there" | "missing";

type CanvasProps = Readonly<{
  frame?: RefObject<HTMLDivElement | null>;
  /** The id of the sentence that says what the picture shows, which becomes part of its name. */
  sentence?: string;
  /** Overlays on the picture. */
  children?: ReactNode;
}>;

/** The picture, which fills its container. */
export function Canvas({ frame, sentence, children }: CanvasProps): ReactNode {
  const picture = useUi((ui) => ui.picture);
  const isUndrawn = useUi((ui) => ui.undrawn.includes(ui.picture));
  const name = useId();
  const load = useContext(SceneContext);
  const container = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<Loading>("loading");
  const isMissing = state === "missing";
  // The text beside the picture is rendered first; the picture starts in the next render.
  const hasTurn = useDeferredValue(true, false);
  const retry = (): void => {
    renewPage().then(
      () => setState("loading"),
      () => undefined,
    );
  };
  useEffect(() => {
    const { current } = container;
    if (current === null || load === null || isMissing || !hasTurn) return;
    return mount(load, current, setState);
  }, [load, isMissing, hasTurn]);
  return (
    <div ref={frame} className="canvas-frame">
      <div
        ref={container}
        className="canvas"
        role="img"
        aria-labelledby={sentence === undefined ? name : `${name} ${sentence}`}
      />
      <p id={name} hidden>
        {t(`picture:name.${picture}`)}
      </p>
      {state === "there" && children}
      {state === "there" && <SoundCaption />}
      {state === "loading" && <p className="canvas-note soft">{t("match.pictureLoading")}</p>}
      {isMissing && <Missing onRetry={retry} />}
      {state === "there" && isUndrawn && <Missing onRetry={null} />}
    </div>
  );
}

/** `onRetry` is null if the picture's script is there, so that fetching it again would not help. */
function Missing({ onRetry }: Readonly<{ onRetry: (() => void) | null }>): ReactNode {
  return (
    <div className="canvas-note missing">
      <p className="soft" role="alert">
        {t("match.pictureMissing")}
      </p>
      {onRetry !== null && (
        <Button size="small" onPress={onRetry}>
          {t("app.tryAgain")}
        </Button>
      )}
    </div>
  );
}

/** If the scene arrives after the panel has been closed, the scene is removed at once. */
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
