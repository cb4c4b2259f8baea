/** @jsxImportSource preact */
import type { Spoken } from '#group/protocol.ts';
import { saidText, speakerOf } from './in-words.ts';
import { useWords } from './phone-context.ts';

/** The last that was told: the line itself large, and small above it what led up to it. */
export function Said({ said }: { said: readonly Spoken[] }) {
  const before = said.slice(0, -1);
  const last = said.at(-1);
  return (
    <div class="said">
      {before.map((line, index) => <Line key={index} line={line} />)}
      {last ? <Line line={last} isLast /> : null}
    </div>
  );
}

function Line({ line, isLast = false }: { line: Spoken; isLast?: boolean }) {
  const { t, language } = useWords();
  const speaker = speakerOf(line, t);
  const { text, lang } = saidText(line, language, t);
  return (
    <>
      {speaker ? <p class="speaker">{speaker}<span class="vh">:</span></p> : null}
      <p class={isLast ? (speaker ? 'line' : 'told') : 'before'} lang={lang}>{text}</p>
    </>
  );
}
