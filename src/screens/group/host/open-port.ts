/** The port of a walk-through: in this page, or on a server whose part of the game is fetched only then. */
import { openLocalHost } from '#group/local-host.ts';
import type { KeptWalk } from '#group/kept-walk.ts';
import type { HostPort } from '#group/ports.ts';
import type { Opening } from '#group/protocol.ts';
import type { SessionRecord } from '#group/record.ts';
import type { SceneBundle } from '#story/scene.ts';
import { startTeller } from '#story/teller.ts';

/** What only the first opening of a room needs. */
export interface RoomOpening {
  readonly opening: Opening;
  readonly password: string | null;
}

export async function openPort(walk: KeptWalk, bundle: SceneBundle, room: RoomOpening | null, onKept: (record: SessionRecord) => void): Promise<HostPort | null> {
  if (walk.record) {
    const { scene, hash, story } = bundle;
    // the page has the words itself, in its own language
    return openLocalHost({ scene, hash, tell: (answer) => startTeller(story, answer), tables: {} }, walk.record, onKept);
  }
  const { openRoom, resumeRoom } = await import('#group/transport/open-room.ts');
  const keeping = sessionStorage;
  return room ? openRoom(room.opening, { keeping, ...(room.password === null ? {} : { password: room.password }) }) : resumeRoom({ keeping });
}
