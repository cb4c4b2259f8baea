import { useState } from 'react';
import type { KeptWalk } from '#group/kept-walk.ts';
import { inLanguage } from '#story/in-language.ts';
import { useApp } from '../../app-context.ts';
import { useName } from '../../shared/use-name.ts';
import { CodeDialog } from '../dialogs/CodeDialog.tsx';
import { EndDialog } from '../dialogs/EndDialog.tsx';
import { KeysHelp } from '../dialogs/KeysHelp.tsx';
import { NotesDialog } from '../dialogs/NotesDialog.tsx';
import { PickDialog } from '../dialogs/PickDialog.tsx';
import { RewindDialog } from '../dialogs/RewindDialog.tsx';
import { useGroupTexts } from '../use-group-texts.ts';
import { Steer } from '../walk/Steer.tsx';
import type { DialogName } from '../walk/steering.ts';
import { useSteering } from '../walk/use-steering.ts';
import { useWalk } from '../walk/walk-context.ts';
import { Announce } from './Announce.tsx';
import { EndingView } from './EndingView.tsx';
import { Lobby } from './Lobby.tsx';
import { Options } from './Options.tsx';
import { Paused } from './Paused.tsx';
import { Side } from './Side.tsx';
import { WallBar } from './WallBar.tsx';
import { WallPicture } from './WallPicture.tsx';

const DIALOGS: readonly DialogName[] = ['pick', 'rewind', 'help', 'notes', 'code', 'end'];

interface WallProps {
  readonly kept: KeptWalk;
  onFollowUp(): void;
}

/** What hangs before the room. Everything on it is for everybody. */
export function Wall({ kept, onFollowUp }: WallProps) {
  const { language } = useApp();
  const words = useGroupTexts();
  const { state, view: { room, version }, bundle: { scene }, send } = useWalk();
  const { info } = kept;
  const dense = useIsDense();
  const steering = useSteering({ way: info.way, dialogs: DIALOGS, onFollowUp });
  const { dialog, openDialog, picks } = steering;
  const [close] = useState(() => () => openDialog(null));
  useName(inLanguage(scene.title, language));
  return (
    <div className="wall" data-code={state.code ?? undefined} data-version={version} data-paused={room.paused || undefined}>
      <WallBar info={info} />
      <main data-phase={room.phase} className="wall-main">
        <div className="wall-left" data-dense={dense || undefined}><Scene kept={kept} picks={picks} /></div>
        <aside className="wall-right" aria-label={words.wall.label}>
          <Troubles />
          <div className="wall-side">{room.paused ? null : <Side info={info} />}</div>
          <Steer steering={steering} />
        </aside>
        <Announce />
      </main>
      {dialog === 'pick' ? <PickDialog onClose={close} /> : null}
      {dialog === 'rewind' ? <RewindDialog onClose={close} /> : null}
      {dialog === 'help' ? <KeysHelp onClose={close} /> : null}
      {dialog === 'code' ? <CodeDialog onClose={close} /> : null}
      {dialog === 'notes' ? <NotesDialog walkId={kept.id} onClose={close} /> : null}
      {dialog === 'end' ? <EndDialog onFollowUp={onFollowUp} onEnd={() => send({ do: 'end' })} onClose={close} /> : null}
    </div>
  );
}

/** From so many letters in all the options take the picture's place. */
const DENSE = 480;

function useIsDense(): boolean {
  const { walk: { choices }, say } = useWalk();
  return (choices ?? []).reduce((letters, choice) => letters + say(choice).text.length, 0) > DENSE;
}

function Scene({ kept: { info }, picks }: { readonly kept: KeptWalk; readonly picks: boolean }) {
  const { view: { room } } = useWalk();
  if (room.paused) return <Paused />;
  switch (room.phase) {
    case 'lobby': return <Lobby info={info} />;
    case 'ending': return <EndingView />;
    case 'over': return null;
    default: return <><WallPicture /><Options picks={picks} counts={info.way === 'hands' && room.phase === 'open'} /></>;
  }
}

/** What the facilitator must know, in words and without alarm. */
function Troubles() {
  const { wall: words } = useGroupTexts();
  const { state: { status, news } } = useWalk();
  return (
    <div role="status" className="wall-trouble">
      {status === 'away' ? <p>{words.away}</p> : null}
      {news.kept ? null : <p>{words.notKept}</p>}
      {news.remotes > 0 ? <p className="soft">{words.remote(news.remotes)}</p> : null}
    </div>
  );
}
