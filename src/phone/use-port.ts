import { useEffect, useState } from 'preact/hooks';
import type { PhonePort, PhoneState } from '#group/ports.ts';

export type OpenPort = (code: string) => PhonePort;

export interface InRoom {
  /** Null while there is no room to be in. */
  readonly state: PhoneState | null;
  vote(choice: string): void;
}

/** In the room of that code for as long as the page shows it; another `attempt` knocks anew. */
export function usePort(open: OpenPort, code: string | null, attempt: number): InRoom {
  const [port, setPort] = useState<PhonePort | null>(null);
  const [state, setState] = useState<PhoneState | null>(null);
  useEffect(() => {
    if (code === null) return undefined;
    const opened = open(code);
    const follow = () => setState(opened.state());
    setPort(opened);
    follow();
    const stop = opened.subscribe(follow);
    return () => {
      stop();
      opened.close();
      setPort(null);
      setState(null);
    };
  }, [open, code, attempt]);
  return { state, vote: (choice) => port?.vote(choice) };
}
