import { Button } from '@navikt/ds-react/Button';
import { useEffect, useState } from 'react';
import { borrowHost, type BorrowedHost } from '#group/transport/shared-host.ts';
import { CalmPage } from '../../shell/CalmPage.tsx';
import { useGroupTexts } from '../use-group-texts.ts';
import { useHostState } from '../walk/use-host-state.ts';
import { Notes } from './Notes.tsx';

/** How long the wall is waited for before saying that there is none, in ms. */
const WAIT = 1500;

/** `#/group/notes?walk=…`: the facilitator's own window, in step with the wall of the same browser. */
export function NotesPage({ walk }: { readonly walk: string }) {
  const [port, setPort] = useState<BorrowedHost | null>(null);
  useEffect(() => {
    const borrowed = borrowHost(walk);
    setPort(borrowed);
    return () => borrowed.close();
  }, [walk]);
  return port ? <WithWall port={port} /> : null;
}

function WithWall({ port }: { readonly port: BorrowedHost }) {
  const { notes: words } = useGroupTexts();
  const { info, view, status } = useHostState(port);
  const patient = usePatience();
  if (status === 'away' || (!view && !patient)) {
    return (
      <CalmPage title={words.noWall} body={words.noWallText}>
        <Button as="a" variant="secondary" href="#/group/host">{words.toWall}</Button>
      </CalmPage>
    );
  }
  if (!view) return <p className="page loading" role="status">{words.connecting}</p>;
  return <Notes port={port} info={info} title={words.title} />;
}

function usePatience(): boolean {
  const [patient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), WAIT);
    return () => clearTimeout(timer);
  }, []);
  return patient;
}
