/** @jsxImportSource preact */
/** The participant's page: one room, one question at a time, in one hand. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PhoneState } from '#group/ports.ts';
import type { Language } from '#story/catalogue.ts';
import { PHONE_TEXTS } from '#texts/pages/phone.ts';
import { announcementOf } from './announce.ts';
import { Heading } from './Calm.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Icon } from './Icon.tsx';
import { JoinForm } from './JoinForm.tsx';
import { useWords, WordsContext } from './phone-context.ts';
import { Refused } from './Refused.tsx';
import { Room } from './Room.tsx';
import { RoomStatus } from './RoomStatus.tsx';
import { useCode } from './use-code.ts';
import { useKeepFocus } from './use-keep-focus.ts';
import { useLasting } from './use-lasting.ts';
import { usePort, type OpenPort } from './use-port.ts';

interface PhoneProps {
  readonly open: OpenPort;
  readonly language: Language;
  /** Told the language whenever it is chosen anew. */
  onLanguage(language: Language): void;
  /** Called each time something of the room has come. */
  onRoom(): void;
}

export function Phone({ open, language: first, onLanguage, onRoom }: PhoneProps) {
  const [language, setLanguage] = useState(first);
  const words = useMemo(() => ({ t: PHONE_TEXTS[language], language }), [language]);
  const { code, typed, attempt, join } = useCode();
  const { state, vote } = usePort(open, code, attempt);
  const main = useRef<HTMLElement>(null);
  const phase = phaseOf(code, state);
  useKeepFocus(main);
  useTop(`${phase} ${state?.room?.ballot?.number} ${state?.room?.ballot?.round}`);
  useEffect(() => { if (state?.room) onRoom(); }, [state?.room, onRoom]);
  useEffect(() => {
    document.title = `${code ? `${words.t.room} ${code}` : words.t.join.title} – ${words.t.common.name}`;
  }, [code, words]);
  const choose = useCallback((next: Language) => { setLanguage(next); onLanguage(next); }, [onLanguage]);

  return (
    <WordsContext.Provider value={words}>
      <Header code={code} />
      <main ref={main} data-phase={phase} data-paused={state?.room?.paused || undefined}>
        <div class="content">
          <Content code={code} typed={typed} state={state} onJoin={join} onVote={vote} />
        </div>
        <Bottom state={state} />
      </main>
      <p class="vh" role="status">{state ? announcementOf(state, language, words.t) : ''}</p>
      <Footer onLanguage={choose} />
    </WordsContext.Provider>
  );
}

interface ContentProps {
  readonly code: string | null;
  readonly typed: string;
  readonly state: PhoneState | null;
  onJoin(code: string): void;
  onVote(choice: string): void;
}

function Content({ code, typed, state, onJoin, onVote }: ContentProps) {
  const { t } = useWords();
  if (code === null) {
    return (
      <>
        <Heading title={t.join.title} body={t.join.lead} />
        <JoinForm key={typed} typed={typed} problem={typed ? t.refusals['no-such-room'].body : null} onJoin={onJoin} />
      </>
    );
  }
  if (isRefused(state)) return <Refused reason={state.reason} code={code} onJoin={onJoin} />;
  return state?.room ? <Room state={state} room={state.room} onVote={onVote} /> : <Joining />;
}

function Joining() {
  const { t } = useWords();
  return <Heading title={t.joining} {...(useLasting(true, SLOW_AFTER) ? { body: t.joiningSlow } : {})} />;
}

/** What stays in sight at the bottom: the connection when it fails, and how things stand. */
function Bottom({ state }: { state: PhoneState | null }) {
  const { t } = useWords();
  const isAway = useLasting(state?.status === 'away' && state.room?.phase !== 'over', AWAY_AFTER);
  return (
    <div class="bottom">
      <div role="status">{isAway ? <p class="away"><Icon name="away" />{t.away}</p> : null}</div>
      {state?.room && !isRefused(state) ? <RoomStatus state={state} room={state.room} /> : null}
    </div>
  );
}

/** Most losses are mended within a second. */
const AWAY_AFTER = 1000;
const SLOW_AFTER = 6000;

type RefusedState = PhoneState & { readonly reason: NonNullable<PhoneState['reason']> };

/** A room that has ended says so itself, whatever the door says afterwards. */
function isRefused(state: PhoneState | null): state is RefusedState {
  return state?.status === 'refused' && state.reason !== null && state.room?.phase !== 'over';
}

function phaseOf(code: string | null, state: PhoneState | null): string {
  if (code === null) return 'join';
  if (isRefused(state)) return 'refused';
  return state?.room?.phase ?? 'joining';
}

/** Each new screen is read from its top. */
function useTop(screen: string): void {
  useEffect(() => scrollTo(0, 0), [screen]);
}
