import type { Checked } from './context.ts';
import { error, type Finding } from './finding.ts';

/** How many reflection questions there are for oneself (P) and for the group (G), domain §4. */
const PROMPTS = { self: { letter: 'P', last: 28 }, group: { letter: 'G', last: 16 } } as const;

export function checkPrompts({ scene }: Checked): Finding[] {
  if (!scene) return [];
  return (['self', 'group'] as const).flatMap((kind) => {
    const { letter, last } = PROMPTS[kind];
    return scene.value.prompts[kind].flatMap((id, index) => {
      const number = Number(id.slice(1));
      if (number >= 1 && number <= last) return [];
      return [
        error(
          scene.json.placeOf(['prompts', kind, index]),
          'unknown-prompt',
          `there is no question ${id}; use ${letter}01 to ${letter}${last}`,
        ),
      ];
    });
  });
}
