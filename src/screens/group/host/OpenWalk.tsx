import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeptWalk } from '#group/kept-walk.ts';
import type { HostPort } from '#group/ports.ts';
import type { SceneBundle } from '#story/scene.ts';
import { lendHost, type Lent } from '#group/transport/shared-host.ts';
import { useApp } from '../../app-context.ts';
import { Problem } from '../../shell/Problem.tsx';
import { FollowUpView } from '../follow-up/FollowUpView.tsx';
import { useBundle } from '../use-bundle.ts';
import { useGroupTexts } from '../use-group-texts.ts';
import { useHostState } from '../walk/use-host-state.ts';
import { WalkGate } from '../walk/WalkGate.tsx';
import { Wall } from '../wall/Wall.tsx';
import { openPort, type RoomOpening } from './open-port.ts';
import type { WalkKeeper } from './walk-keeper.ts';

interface OpenWalkProps {
  readonly kept: KeptWalk;
  /** For a room that is opened now; null for one that is come back to. */
  readonly room: RoomOpening | null;
  readonly keeper: WalkKeeper;
  onChange(changes: Partial<KeptWalk>): void;
  onLeave(isEnded: boolean): void;
}

/** Fetches the scene and opens the port; then there is a wall. */
export function OpenWalk(props: OpenWalkProps) {
  const { kept, room, keeper, onLeave } = props;
  const words = useGroupTexts();
  const scene = useBundle(kept.scene);
  const bundle = scene.kind === 'ready' ? scene.bundle : null;
  const [port, setPort] = useState<HostPort | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  useEffect(() => {
    const walk = keeper.now();
    if (!bundle || !walk) return undefined;
    let wanted = true;
    let opened: HostPort | null = null;
    openPort(walk, bundle, room, (record) => void keeper.change({ record })).then(
      (there) => {
        if (!wanted) return there?.close();
        opened = there;
        return there ? setPort(there) : onLeave(false); // nothing is left of the room to come back to
      },
      (error: unknown) => { if (wanted) setFailed(error); },
    );
    return () => {
      wanted = false;
      opened?.close();
    };
  }, [bundle, room, keeper, onLeave]);

  if (scene.kind === 'failed') return <Problem error={scene.error} what="notFetched" />;
  if (failed !== null) return <Problem error={failed} what="pageNotFetched" />;
  return port && bundle ? <WithPort {...props} port={port} bundle={bundle} /> : <p className="page loading" role="status">{words.loading}</p>;
}

function WithPort({ kept, port, bundle, onChange, onLeave }: OpenWalkProps & { readonly port: HostPort; readonly bundle: SceneBundle }) {
  const { now } = useApp();
  const [followsUp, setFollowsUp] = useState(false);
  const { view, status, reason } = useHostState(port);
  const { info } = kept;
  const phase = view?.room.phase ?? null;
  const isOver = phase === 'over' || (status === 'refused' && reason === 'over');
  const onPhoneHost = useCallback((phoneHost: string) => onChange({ phoneHost }), [onChange]);
  useLent(kept, port);
  useEffect(() => {
    if (phase !== null && phase !== 'lobby' && info.begunAt === null) onChange({ info: { ...info, begunAt: now() } });
  }, [phase, info, onChange, now]);
  useEffect(() => { if (isOver) onLeave(true); }, [isOver, onLeave]);
  if (isOver) return null;
  return (
    <WalkGate port={port} info={info} bundle={bundle} phoneHost={kept.phoneHost} onPhoneHost={onPhoneHost} onLeave={() => onLeave(false)}>
      {followsUp
        ? <FollowUpView followUp={kept.followUp} onChange={(followUp) => onChange({ followUp })} onBack={() => setFollowsUp(false)} />
        : <Wall kept={kept} onFollowUp={() => setFollowsUp(true)} />}
    </WalkGate>
  );
}

/** Lends the port to the facilitator's own window for as long as the wall is open. */
function useLent({ id, info }: KeptWalk, port: HostPort): void {
  const latest = useRef(info);
  const lent = useRef<Lent | null>(null);
  useEffect(() => {
    latest.current = info;
    lent.current?.tell();
  }, [info]);
  useEffect(() => {
    const here = lendHost(id, port, () => latest.current);
    lent.current = here;
    addEventListener('pagehide', here.hide);
    addEventListener('pageshow', here.tell);
    return () => {
      removeEventListener('pagehide', here.hide);
      removeEventListener('pageshow', here.tell);
      here.end();
      lent.current = null;
    };
  }, [id, port]);
}
