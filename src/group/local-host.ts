/** A walk-through without a server: the authority in the facilitator's own page, and hands in the air instead of phones. */
import { createAuthority } from './authority.ts';
import { createTold, type HostPort, type HostState } from './ports.ts';
import type { SessionRecord } from './record.ts';
import type { RoadScene } from './road.ts';

/** `onKept` is told the record after each change, for whoever keeps it through a reload. */
export function openLocalHost(scene: RoadScene, record: SessionRecord, onKept: (record: SessionRecord) => void): HostPort {
  const authority = createAuthority({ scene, record, capacity: 0 });
  const told = createTold<HostState>({
    status: 'here',
    reason: null,
    code: null,
    view: authority.host(),
    live: authority.live(),
    news: { kept: true, remotes: 0 },
  });
  return {
    state: told.state,
    subscribe: told.subscribe,
    send(command) {
      const seen = told.state().view?.version ?? 0;
      if (!authority.command({ seen, command }).ok) return;
      onKept(authority.record());
      told.set({ view: authority.host(), live: authority.live() });
    },
    pair: () => null,
    unpair: () => undefined,
    close: () => undefined,
  };
}
