/** @jsxImportSource preact */
import type { PhoneState } from '#group/ports.ts';
import type { RoomView } from '#group/protocol.ts';
import type { PhoneTexts } from '#texts/pages/phone.ts';
import { answerNoteOf, refusedNoteOf, type AnswerNote } from './answer.ts';
import { speakFirstText } from './announce.ts';
import type { IconName } from './Icon.tsx';
import { useWords } from './phone-context.ts';
import { StatusNote } from './StatusNote.tsx';

const ICONS: Readonly<Partial<Record<AnswerNote, IconName>>> = { in: 'in', locked: 'locked', missed: 'locked', sending: 'waiting' };

/** Below whatever stands on the page: what one waits for, or how it is with one's answer. */
export function RoomStatus({ state, room }: { state: PhoneState; room: RoomView }) {
  const { t } = useWords();
  if (room.paused || room.phase === 'over' || room.phase === 'ending') return null;
  const refused = refusedNoteOf(state);
  if (refused) return <StatusNote {...t.refusals[refused]} />;
  const note = answerNoteOf(state);
  if (note) return <StatusNote {...(ICONS[note] ? { icon: ICONS[note] } : {})} {...t.answer[note]} />;
  return <StatusNote {...waitingText(room, t)} />;
}

function waitingText(room: RoomView, t: PhoneTexts): { title: string; body?: string } {
  if (room.phase === 'revealed') return { title: speakFirstText(room, t) ?? t.result.talk, body: t.result.voluntary };
  return { title: room.phase === 'lobby' ? t.lobby.wait : t.watch };
}
