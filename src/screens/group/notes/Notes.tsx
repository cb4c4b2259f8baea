import { useState } from 'react';
import type { WalkInfo } from '#group/kept-walk.ts';
import type { HostPort } from '#group/ports.ts';
import { inLanguage } from '#story/in-language.ts';
import { useApp } from '../../app-context.ts';
import { Problem } from '../../shell/Problem.tsx';
import { useName } from '../../shared/use-name.ts';
import { EndDialog } from '../dialogs/EndDialog.tsx';
import { KeysHelp } from '../dialogs/KeysHelp.tsx';
import { PickDialog } from '../dialogs/PickDialog.tsx';
import { RewindDialog } from '../dialogs/RewindDialog.tsx';
import { useBundle } from '../use-bundle.ts';
import { useGroupTexts } from '../use-group-texts.ts';
import { PlanLine } from '../walk/PlanLine.tsx';
import { Steer } from '../walk/Steer.tsx';
import type { DialogName } from '../walk/steering.ts';
import { useHostState } from '../walk/use-host-state.ts';
import { useSteering } from '../walk/use-steering.ts';
import { useWalk } from '../walk/walk-context.ts';
import { WalkGate } from '../walk/WalkGate.tsx';
import { Announce } from '../wall/Announce.tsx';
import { NotesCard } from './NotesCard.tsx';
import { NotesStand } from './NotesStand.tsx';

/** The wall has the notes and the code; these are what is asked for here. */
const DIALOGS: readonly DialogName[] = ['pick', 'rewind', 'help', 'end'];

interface NotesProps {
  readonly port: HostPort;
  /** Null where the clock is elsewhere. */
  readonly info: WalkInfo | null;
  readonly title: string;
}

/** What only the facilitator sees: the card, what to do when the talk stops, the plan, and the same buttons. */
export function Notes({ port, info, title }: NotesProps) {
  const { view } = useHostState(port);
  const scene = useBundle(view?.run.scene ?? null);
  if (scene.kind === 'failed') return <Problem error={scene.error} what="notFetched" />;
  if (scene.kind === 'loading') return null;
  return (
    <WalkGate port={port} info={info} bundle={scene.bundle} onLeave={() => { location.hash = '#/group'; }}>
      <Card title={title} />
    </WalkGate>
  );
}

function Card({ title }: { readonly title: string }) {
  const { language } = useApp();
  const words = useGroupTexts();
  const { info, view: { room, version }, bundle: { scene }, send } = useWalk();
  const way = info?.way ?? 'phones';
  const steering = useSteering({ way, dialogs: DIALOGS, onFollowUp: null });
  const { dialog, openDialog } = steering;
  const [close] = useState(() => () => openDialog(null));
  useName(title);
  if (room.phase === 'over') return <main className="notes" data-phase="over"><h1>{words.ended.title}</h1></main>;
  return (
    <div className="notes-page" data-version={version}>
      <main className="notes" data-phase={room.phase}>
        <header>
          <h1>{title}</h1>
          <p className="soft">{inLanguage(scene.title, language)}</p>
          {info && info.way !== 'pair' ? <PlanLine info={info} /> : null}
        </header>
        <NotesStand />
        <NotesCard />
        <Prompts />
        <Announce />
      </main>
      <Steer steering={steering} />
      {dialog === 'pick' ? <PickDialog onClose={close} /> : null}
      {dialog === 'rewind' ? <RewindDialog onClose={close} /> : null}
      {dialog === 'help' ? <KeysHelp onClose={close} /> : null}
      {dialog === 'end' ? <EndDialog onFollowUp={null} onEnd={() => send({ do: 'end' })} onClose={close} /> : null}
    </div>
  );
}

/** For when the talk stops, and what never to forget. */
function Prompts() {
  const { notes: words, prompts } = useGroupTexts();
  const { bundle: { scene } } = useWalk();
  return (
    <>
      <details className="notes-more">
        <summary>{words.prompts}</summary>
        <ul className="dots">{scene.prompts.group.map((id) => <li key={id}>{prompts[id as keyof typeof prompts]}</li>)}</ul>
      </details>
      <details className="notes-more">
        <summary>{words.warnings}</summary>
        <ul className="dots">{words.warningList.map((warning) => <li key={warning}>{warning}</li>)}</ul>
      </details>
    </>
  );
}
