/** Number of messages since the user last looked. */
import { useState } from "react";
import type { RoomView } from "../../room/message.ts";

export function useUnread({
  messages,
  said,
  place,
  press,
}: RoomView): Readonly<{ unread: number; markRead: () => void }> {
  const heard = messages.length + said.filter(({ to }) => to === place?.seat).length + press.length;
  const [read, setRead] = useState(0);
  return { unread: Math.max(0, heard - read), markRead: () => setRead(heard) };
}
