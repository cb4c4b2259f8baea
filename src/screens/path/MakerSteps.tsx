import { ChevronDownIcon, ChevronUpIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { PATH_TEXTS } from '#texts/pages/path.ts';
import { PATH_LIMITS, type PathStep } from '#week/path.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSceneTitles } from './use-scene-titles.ts';

interface MakerStepsProps {
  readonly steps: readonly PathStep[];
  onChange(steps: readonly PathStep[]): void;
}

const WEEKS = Array.from({ length: PATH_LIMITS.weeks + 1 }, (_, weeks) => weeks);

/** The chosen scenes, each with the weeks before it and buttons to move it; nothing has to be dragged. */
export function MakerSteps({ steps, onChange }: MakerStepsProps) {
  const words = PATH_TEXTS[useApp().language];
  const { titleOf } = useSceneTitles();
  const [said, setSaid] = useState('');
  const move = (from: number, to: number) => {
    const step = steps[from];
    if (!step) return;
    onChange(steps.toSpliced(from, 1).toSpliced(to, 0, step));
    setSaid(words.movedUp(titleOf(step.scene), to + 1));
  };
  if (steps.length === 0) return <p className="soft">{words.makerEmpty}</p>;
  return (
    <>
      <ol className="maker-steps">
        {steps.map(({ scene, weeks }, at) => (
          <li key={`${at}-${scene}`}>
            <b>{at + 1}. {titleOf(scene)}</b>
            <label className="weeks">
              <span className="small soft" aria-hidden="true">{words.makerWeeks(at + 1)}</span>
              <select aria-label={words.makerWeeksFor(at + 1, titleOf(scene))} value={weeks} onChange={({ target }) => onChange(steps.with(at, { scene, weeks: Number(target.value) }))}>
                {WEEKS.map((n) => <option key={n} value={n}>{n}</option>)}
              </select>
            </label>
            <span className="movers">
              <button type="button" className="round" aria-label={words.up(titleOf(scene))} disabled={at === 0} onClick={() => move(at, at - 1)}><Icon of={ChevronUpIcon} /></button>
              <button type="button" className="round" aria-label={words.down(titleOf(scene))} disabled={at === steps.length - 1} onClick={() => move(at, at + 1)}><Icon of={ChevronDownIcon} /></button>
              <button type="button" className="round" aria-label={words.removeStep(titleOf(scene))} onClick={() => onChange(steps.toSpliced(at, 1))}><Icon of={XMarkIcon} /></button>
            </span>
          </li>
        ))}
      </ol>
      <p className="vh" role="status">{said}</p>
    </>
  );
}
