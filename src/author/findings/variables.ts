import type { Checked } from './context.ts';
import { error, type Finding } from './finding.ts';

const DECLARED = /^(VAR|~\s*temp)\s+(\w+)\s*=\s*(.+)$/;
/** `~ x = x + 1`, `~ x++`, `~ x += 2`; not `~ x = 3`, `~ x = true` and not `~ x = clamp(…)`. */
const CHANGED = /^~\s*(?:(\w+)\s*(?:\+\+|--|[+-]=)|(\w+)\s*=\s*(.+))/;
const SAFE = /^(-?\d+|true|false|\w+\s*\(.*\))$/;

/** A variable that can grow without end makes the scene endless to prove. */
export function checkVariables({ script }: Checked): Finding[] {
  return script.logic.flatMap(({ code, inFunction, file, line }) => {
    const place = { file, line };
    const [, , name = '', value = ''] = DECLARED.exec(code) ?? [];
    if (name && /^(-?\d*\.\d+|".*")$/.test(value.trim()) && code.startsWith('VAR')) {
      return [error(place, 'not-an-integer', `VAR ${name} must be a whole number, true or false`)];
    }
    if (inFunction || name) return [];
    const [, stepped, assigned, to = ''] = CHANGED.exec(code) ?? [];
    if (stepped || (assigned && !SAFE.test(to.trim()))) {
      return [
        error(
          place,
          'unclamped-variable',
          `${stepped ?? assigned} may grow without end here: change it through a function that keeps it within fixed bounds`,
        ),
      ];
    }
    return [];
  });
}
