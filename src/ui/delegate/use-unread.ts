import { useEffect, useState } from "react";

/** How many have come since they were last read here. @param isReading whether they are in sight now */
export function useUnread(count: number, isReading: boolean): number {
  const [read, setRead] = useState(count);
  useEffect(() => {
    if (isReading) setRead(count);
  }, [isReading, count]);
  return isReading ? 0 : Math.max(0, count - read);
}
