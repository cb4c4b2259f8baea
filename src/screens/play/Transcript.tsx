import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Scene } from '#story/scene.ts';
import { useApp } from '../app-context.ts';
import type { Entry } from './entries.ts';
import { EntryView } from './EntryView.tsx';
import type { SayById } from './use-scene-texts.ts';

/** How high the faded edge is, in px. */
const FADE = 14;

interface TranscriptProps {
  readonly entries: readonly Entry[];
  readonly scene: Scene;
  readonly say: SayById;
  /** Something else has the sheet for now; the log stays in the page, as wide as it was, so that nothing is read out or laid out twice afterwards. */
  readonly aside: boolean;
}

/** What has been said, newest last. Entries are only ever added; how old they are is a matter of style alone. */
export function Transcript({ entries, scene, say, aside }: TranscriptProps) {
  const { t } = useApp();
  const log = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (log.current && !aside) showNewest(log.current);
  }, [entries.length, aside]);
  useEffect(() => (log.current && !aside ? againWhenResized(log.current) : undefined), [entries.length, aside]);
  return (
    // it takes focus since it scrolls, and the keyboard must reach what has scrolled away
    <div className="log" data-aside={aside || undefined} role="log" aria-live="polite" aria-label={t.play.transcript} tabIndex={aside ? -1 : 0} ref={log} onScroll={(event) => markMore(event.currentTarget)}>
      {entries.map((entry) => <EntryView key={entry.key} entry={entry} scene={scene} say={say} />)}
    </div>
  );
}

/** The letters come, the phone is turned: the newest is shown again. Gives back what stops it. */
function againWhenResized(log: HTMLElement): () => void {
  let frame = 0;
  // each is told of once to begin with, and then the new lines have just been measured
  let isFirst = true;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    if (!isFirst) frame = requestAnimationFrame(() => showNewest(log));
    isFirst = false;
  });
  for (const line of log.children) observer.observe(line);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}

/** The text fades where there is more above or below. */
function markMore(log: HTMLElement): void {
  const above = log.scrollTop;
  const below = log.scrollHeight - log.clientHeight - above;
  setLength(log, '--fade-top', above > FADE ? FADE : 0);
  setLength(log, '--fade-bottom', below > 2 ? 2 * FADE : 0);
}

/**
 * Shows the end of the log: what was said last is what one answers to. Where it does not all fit, it begins with what the
 * player said, which is known. Read first, then written: each turn costs a layout.
 */
function showNewest(log: HTMLElement): void {
  const first = log.querySelector<HTMLElement>('[data-age=recent], [data-age=now]');
  const start = Math.max(0, (first?.offsetTop ?? 0) - FADE);
  const scrolled = scrollY > 0;
  const whole = log.scrollHeight;
  // on a phone the log is as high as what is new; the rest lies above, to be scrolled to
  setLength(log, '--new', whole - start);
  log.scrollTop = whole;
  if (scrolled) showTop(log);
  requestAnimationFrame(() => markMore(log));
}

function setLength(element: HTMLElement, name: string, px: number): void {
  const value = `${px}px`;
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
}

/** Where the page itself scrolls: back to the face if that leaves room for what is said, else to the log. */
function showTop(log: HTMLElement): void {
  const top = log.getBoundingClientRect().top + scrollY;
  scrollTo(0, top < innerHeight * 0.6 ? 0 : top - 12);
}
