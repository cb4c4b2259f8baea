import { useSyncExternalStore } from 'react';
import type { HostPort } from '#group/ports.ts';

/** What the port knows now; the page follows it. */
export function useHostState<State>(port: Pick<HostPort, 'subscribe'> & { state(): State }): State {
  return useSyncExternalStore(port.subscribe, port.state);
}
