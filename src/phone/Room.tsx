/** @jsxImportSource preact */
/** What the room is at, as far as somebody in it may see. */
import { assertNever } from '#lib/assert-never.ts';
import type { PhoneState } from '#group/ports.ts';
import type { RoomView } from '#group/protocol.ts';
import { Ballot } from './Ballot.tsx';
import { Ending, Heading, Lobby, Over } from './Calm.tsx';
import { inLanguage } from './in-words.ts';
import { useWords } from './phone-context.ts';
import { Result } from './Result.tsx';
import { Said } from './Said.tsx';
import { useOwnChoices } from './use-own-choices.ts';

interface RoomProps {
  readonly state: PhoneState;
  readonly room: RoomView;
  onVote(choice: string): void;
}

export function Room({ state, room, onVote }: RoomProps) {
  const { t, language } = useWords();
  const remembered = useOwnChoices(state);
  if (room.paused) return <Heading title={t.paused.title} body={t.paused.body} />;
  switch (room.phase) {
    case 'lobby':
      return <Lobby room={room} />;
    case 'telling':
      return (
        <>
          <h1 class="scene-title" tabIndex={-1}>{inLanguage(room.title, language).text}</h1>
          <Said said={room.said} />
        </>
      );
    case 'feeling':
      return <Heading title={t.feeling.title} body={t.feeling.body} />;
    case 'asked':
    case 'open':
    case 'locked':
      return (
        <>
          <Said said={room.said} />
          {room.ballot ? <div class="question"><Ballot state={state} ballot={room.ballot} onVote={onVote} /></div> : null}
        </>
      );
    case 'revealed':
      return room.ballot && room.result
        ? <Result ballot={room.ballot} result={room.result} own={remembered?.ballot === room.ballot.number ? remembered.choices : {}} />
        : null;
    case 'ending':
      return room.ending ? <Ending ending={room.ending} /> : null;
    case 'over':
      return <Over />;
    default:
      return assertNever(room.phase);
  }
}
