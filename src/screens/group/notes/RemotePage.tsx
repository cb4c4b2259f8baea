import { useEffect, useState } from 'react';
import type { HostPort } from '#group/ports.ts';
import { CalmPage } from '../../shell/CalmPage.tsx';
import { useGroupTexts } from '../use-group-texts.ts';
import { useHostState } from '../walk/use-host-state.ts';
import { Notes } from './Notes.tsx';

interface RemotePageProps {
  readonly code: string;
  /** The one-time word from the wall; null after a reload, when the device is known already. */
  readonly word: string | null;
}

/** `#/group/remote/<CODE>?word=…`: the same on the facilitator's phone, over the server. */
export function RemotePage({ code, word }: RemotePageProps) {
  const { notes: words } = useGroupTexts();
  const [port, setPort] = useState<HostPort | null>(null);
  useEffect(() => {
    let wanted = true;
    let opened: HostPort | null = null;
    void import('#group/transport/open-room.ts').then(({ steerRoom }) => {
      if (!wanted) return;
      opened = steerRoom(code, word ?? '', { keeping: sessionStorage });
      setPort(opened);
    });
    return () => {
      wanted = false;
      opened?.close();
    };
  }, [code, word]);
  return port ? <WithServer port={port} /> : <p className="page loading" role="status">{words.connecting}</p>;
}

function WithServer({ port }: { readonly port: HostPort }) {
  const { notes: words } = useGroupTexts();
  const { status, view } = useHostState(port);
  if (status === 'refused') return <CalmPage title={words.remoteGone} body={words.remoteGoneText}>{null}</CalmPage>;
  if (!view) return <p className="page loading" role="status">{words.connecting}</p>;
  return <Notes port={port} info={null} title={words.remoteTitle} />;
}
