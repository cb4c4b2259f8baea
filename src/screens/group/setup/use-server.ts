import { useEffect, useState } from 'react';
import type { GroupServer } from '#group/transport/has-server.ts';

export type ServerState = { readonly kind: 'asking' } | { readonly kind: 'none' } | { readonly kind: 'there'; readonly server: GroupServer };

/** Whether a group server is behind this page. */
export function useServer(): ServerState {
  const [state, setState] = useState<ServerState>({ kind: 'asking' });
  useEffect(() => {
    let wanted = true;
    void import('#group/transport/has-server.ts').then(({ hasServer }) => hasServer()).then(
      (server) => { if (wanted) setState(server ? { kind: 'there', server } : { kind: 'none' }); },
      () => { if (wanted) setState({ kind: 'none' }); },
    );
    return () => { wanted = false; };
  }, []);
  return state;
}
