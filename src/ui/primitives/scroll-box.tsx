import { type ReactNode, useEffect, useRef, useState } from "react";

/** A box that scrolls content wider than the screen. It is a tab stop only if there is something to scroll. */
export function ScrollBox({ label, children }: Readonly<{ label: string; children: ReactNode }>): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const isWide = useOverflow(box);
  return (
    <div
      ref={box}
      className="table-scroll"
      {...(isWide ? { role: "group", "aria-label": label, tabIndex: 0 } : {})}
    >
      {children}
    </div>
  );
}

function useOverflow(box: Readonly<{ current: HTMLElement | null }>): boolean {
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const look = (): void => setWide(element.scrollWidth > element.clientWidth);
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [box]);
  return isWide;
}
