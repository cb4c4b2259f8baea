import { describe, expect, it } from 'vitest';
import type { SceneCard } from '#story/catalogue.ts';
import { suggestedSteps } from '../../src/screens/path/suggested-steps.ts';

const card = (slug: string, category: SceneCard['category'], sensitivity: SceneCard['sensitivity'] = 'none') => ({ slug, category, sensitivity }) as SceneCard;
const KINDS = ['angry', 'angry', 'angry', 'refusal', 'refusal', 'boundary', 'closeness', 'partners', 'procedural'] as const;

describe('a suggested path', () => {
  it('has two scenes a week for a month, one of each kind before a second of any', () => {
    const steps = suggestedSteps(KINDS.map((kind, at) => card(`${kind}-${at}`, kind)));
    expect(steps.map(({ scene }) => scene.split('-')[0])).toEqual(['angry', 'refusal', 'boundary', 'closeness', 'partners', 'procedural', 'angry', 'refusal']);
    expect(steps.map(({ weeks }) => weeks)).toEqual([0, 0, 1, 0, 1, 0, 1, 0]);
  });

  it('leaves out what needs a warning while there are enough others, and is what there is when there are few', () => {
    const gentle = KINDS.map((kind, at) => card(`${kind}-${at}`, kind));
    expect(suggestedSteps([...gentle, card('red', 'backstage', 'red')]).some(({ scene }) => scene === 'red')).toBe(false);
    expect(suggestedSteps([card('a', 'angry'), card('red', 'angry', 'red')]).map(({ scene }) => scene)).toEqual(['a', 'red']);
    expect(suggestedSteps([])).toEqual([]);
  });
});
