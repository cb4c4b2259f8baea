/** @jsxImportSource preact */
import type { Refusal } from '#group/protocol.ts';
import { JoinForm } from './JoinForm.tsx';
import { useWords } from './phone-context.ts';

interface RefusedProps {
  readonly reason: Refusal;
  readonly code: string;
  onJoin(code: string): void;
}

/** Where another code, or the same one as a participant, leads on. */
const BY_CODE: readonly Refusal[] = ['no-such-room', 'wrong-key', 'second-host', 'not-allowed'];
/** Where knocking again may help, but a fresh page is needed. */
const BY_RELOAD: readonly Refusal[] = ['bad-message', 'old-protocol'];

/** What happened, what to do about it, and the control that does it. */
export function Refused({ reason, code, onJoin }: RefusedProps) {
  const { t } = useWords();
  const { title, body } = t.refusals[reason];
  if (BY_CODE.includes(reason)) {
    return (
      <>
        <h1 tabIndex={-1}>{title}</h1>
        <JoinForm typed={code} problem={body} onJoin={onJoin} />
      </>
    );
  }
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <p>{body}</p>
      {reason === 'over' ? null : (
        <button type="button" class="button" onClick={() => { if (BY_RELOAD.includes(reason)) location.reload(); else onJoin(code); }}>
          {BY_RELOAD.includes(reason) ? t.reload : t.common.tryAgain}
        </button>
      )}
    </>
  );
}
